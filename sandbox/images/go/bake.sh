#!/bin/sh
# Compiles the standard library once, so that a solution costs one compile and one link.
# compile.importcfg names what a candidate may import (and the harness), link.importcfg all of that and what lies under it.
set -eu
packages=$1 harness=$2 target=$3

mkdir -p "$target/archives"
cp "$(go env GOTOOLDIR)/compile" "$(go env GOTOOLDIR)/link" "$target/"
cd "$harness"
go list -export -deps -trimpath -gcflags=all=-dwarf=false -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' . $(cat "$packages") |
while read -r import archive; do
  file=$target/archives/$(echo "$import" | tr / .).a
  cp "$archive" "$file"
  echo "packagefile $import=$file" >> "$target/link.importcfg"
done
for import in dayseven/harness $(cat "$packages"); do
  grep "^packagefile $import=" "$target/link.importcfg" >> "$target/compile.importcfg"
done
