#!/usr/bin/env bash
# Tries docker-compose.yml for real: builds, starts, waits for page and judge, restarts, and leaves nothing behind. Needs an engine and compose.
set -euo pipefail
cd "$(dirname "$0")/../.."
export DAYSEVEN_PORT="${DAYSEVEN_PORT:-7690}" COMPOSE_PROJECT_NAME=dayseven-try
if command -v docker-compose > /dev/null; then compose=(docker-compose); else compose=(docker compose); fi
trap '"${compose[@]}" down --volumes > /dev/null 2>&1' EXIT

ask() { curl --silent --fail --max-time 5 "http://127.0.0.1:$DAYSEVEN_PORT$1"; }
wait_for() { # path, what the answer must hold
  for _ in $(seq 300); do
    if ask "$1" | grep --quiet "$2"; then return; fi
    sleep 2
  done
  echo "$1 did not come to hold $2" >&2
  "${compose[@]}" logs --tail 20 >&2
  exit 1
}

"${compose[@]}" build
"${compose[@]}" up --detach
wait_for /api/health true
wait_for / '<div id="root"'
wait_for /api/judge '"ready"'
published=$("${compose[@]}" port dayseven "$DAYSEVEN_PORT")
[[ $published == 127.0.0.1:* ]] || { echo "published on $published, not on 127.0.0.1 only" >&2; exit 1; }
"${compose[@]}" restart
wait_for /api/judge '"ready"'
"${compose[@]}" exec -T dayseven sh -c 'ls -la data'
echo 'docker-compose.yml works: page, judge, restart, one address.'
