#!/bin/sh
# Compiles the standard library once, so that a solution costs one compile and one link.
# compile.importcfg names what a candidate may import (and the harness), tests.importcfg what a test of theirs may, link.importcfg all of that and what lies under it.
set -eu
packages=$1 harness=$2 target=$3 race=${4:-}
tests='testing testing/synctest'
tools=$(go env GOTOOLDIR)

mkdir -p "$target/archives"
[ -n "$race" ] || cp "$tools/compile" "$tools/link" "$target/"
cd "$harness"
go list $race -export -deps -trimpath -gcflags=all=-dwarf=false -f '{{if .Export}}{{.ImportPath}} {{.Export}}{{end}}' . internal/synctest $tests ${race:+runtime/race} $(cat "$packages") |
while read -r import archive; do
  file=$target/archives/$(echo "$import" | tr / .).a
  cp "$archive" "$file"
  echo "packagefile $import=$file" >> "$target/link.importcfg"
done
# The go command would refuse its import of internal/synctest.
script=$target/archives/dayseven.harness.script.a
files="script.go ${race:+race.go}"
(cd script && "$tools/compile" $race -p dayseven/harness/script -importcfg "$target/link.importcfg" -o "$script" -pack -complete -dwarf=false -trimpath "$PWD" $files)
echo "packagefile dayseven/harness/script=$script" >> "$target/link.importcfg"
for import in dayseven/harness dayseven/harness/script $(cat "$packages"); do
  grep "^packagefile $import=" "$target/link.importcfg" >> "$target/compile.importcfg"
done
cp "$target/compile.importcfg" "$target/tests.importcfg"
for import in $tests; do
  grep "^packagefile $import=" "$target/link.importcfg" >> "$target/tests.importcfg"
done
