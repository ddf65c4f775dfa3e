#!/usr/bin/env bash
# Checks the subject of each new commit: at most 72 characters, no full stop at the end.
set -uo pipefail
export LC_ALL=C.UTF-8 # ${#subject} counts characters, not bytes

# The last commit that is not checked: many subjects up to here are longer.
last=006e798e52fa128211edba72d36550f236236e72
last_date=2026-11-28T21:54:12Z

# A shallow clone may lack that commit. Then its date says which commits are new.
if git cat-file -e "$last^{commit}" 2>/dev/null; then new=("$last..HEAD"); else new=("--since=$last_date" HEAD); fi
commits=$(git log --encoding=UTF-8 --format='%h %s' "${new[@]}") || {
  echo "The subjects of commits are not checked: git cannot read the history."
  exit 0
}

checked=0 wrong=0
while read -r hash subject; do
  [ -n "$hash" ] || continue
  checked=$((checked + 1)) fault=""
  [ ${#subject} -le 72 ] || fault="has ${#subject} characters; at most 72 are allowed"
  [[ $subject != *. ]] || fault="ends with a full stop"
  [ -n "$fault" ] || continue
  wrong=$((wrong + 1))
  echo "The subject of $hash $fault: $subject" >&2
done <<<"$commits"
echo "Subjects of $checked new commits checked, $wrong wrong."
[ "$wrong" -eq 0 ]
