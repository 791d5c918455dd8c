#!/usr/bin/env bash
# What a command costs from process start to its end: each COMMAND is run RUNS times, all of them in turns, so that other work on the machine meets them alike.
#   benchmarks/start.sh RUNS COMMAND…
#   benchmarks/start.sh 5 'dotnet src/LawGov.Cli/bin/Release/net10.0/LawGov.Cli.dll analyze seeds' 'published/LawGov.Cli analyze seeds'
# Prints the seconds of processor time (user and system) of every run, and the least.
set -euo pipefail
runs=$1
shift
TIMEFORMAT='%U %S'
declare -A spent
for ((run = 0; run < runs; run++)); do
  for command in "$@"; do
    read -r user system < <({ time bash -c "exec $command" >/dev/null 2>&1; } 2>&1)
    spent[$command]+=" $(awk "BEGIN { printf \"%.2f\", $user + $system }")"
  done
done
for command in "$@"; do
  echo "$command:${spent[$command]}; least $(tr ' ' '\n' <<<"${spent[$command]}" | sort -n | sed -n 2p)"
done
