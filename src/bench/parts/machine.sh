# What is there to measure with, and what it is measured on.

say() { printf '%s  %s\n' "$(date +%H:%M:%S)" "$*" >&2; }

die() { echo "${0##*/}: $*" >&2; exit 1; }

# Numbers, JDKs, the jar and the programs that the measures need
check_tools() {
  local name
  for name in seconds warmup load connections port ${rounds:+rounds}; do
    [[ ${!name} =~ ^[1-9][0-9]{0,4}$ ]] || die "--$name must be a whole number, not \"${!name}\""
  done
  for name in $sizes; do
    [[ $name =~ ^([1-9][0-9]{0,2}|1000)$ ]] || die "--sizes must be numbers from 1 to 1000, not \"$name\""
  done
  check_site
  case " ${measures[*]} " in *' speed '* | *' uncached '* | *' memory '* | *' growth '*)
    command -v wrk >/dev/null || die "there is no wrk:  apt-get install wrk" ;;
  esac
  case " ${measures[*]} " in *' speed '*)
    [ -n "$nginx" ] || die "there is no nginx:  apt-get install nginx-light" ;;
  esac
}

# The jar, a JDK to run it on, and nginx, if there is one
check_site() {
  local name
  [ -f "$jar" ] || die "there is no jar in target; run ./mvnw package -DskipTests"
  jdk17=$(find_jdk 17 "$jdk17")
  jdk25=$(find_jdk 25 "$jdk25")
  local there=()
  for name in $on; do
    [[ $name =~ ^(17|25)$ ]] || die "--on must be 17, 25 or both, not \"$name\""
    if [ -n "$(jdk "$name")" ]; then there+=("$name"); else say "no JDK $name found; --jdk$name HOME names it"; fi
  done
  [ ${#there[@]} -gt 0 ] || die "there is no JDK to measure on"
  on="${there[*]}"
  first=${there[0]}
  nginx=$(PATH=$PATH:/usr/sbin command -v nginx || true)
}

# The home of the JDK that was found, nothing if none was
jdk() { local name=jdk$1; printf %s "${!name}"; }

# find_jdk MAJOR HOME: the home that was given, else the first JDK of that version
find_jdk() {
  local home on_path
  on_path=$(command -v java || true)
  [ -z "$on_path" ] || on_path=$(dirname "$(dirname "$(readlink -f "$on_path")")")
  for home in ${2:+"$2"} "${JAVA_HOME:-}" "$on_path" /usr/lib/jvm/* /opt/* "$HOME"/.sdkman/candidates/java/*; do
    if [ -x "$home/bin/javac" ] && grep -q "^JAVA_VERSION=\"$1[.\"]" "$home/release" 2>/dev/null; then
      printf %s "$home"
      return
    fi
    [ -z "$2" ] || die "--jdk$1: $2 is no JDK $1"
  done
}

tool() { "$(jdk "$first")/bin/java" "$@"; }

describe_machine() {
  local name
  echo "Measured $(date -u +'%Y-%m-%d %H:%M') UTC at commit $(git rev-parse --short HEAD 2>/dev/null || echo unknown) on" \
    "$(nproc) cores of $(sed -n 's/^model name[^:]*: //p' /proc/cpuinfo | head -n 1)," \
    "$(awk '/MemTotal/ { printf "%.0f GB", $2 / 1048576 }' /proc/meminfo), Linux $(uname -r)."
  for name in $on; do
    echo "JDK $name: $("$(jdk "$name")/bin/java" -version 2>&1 | sed -n 2p)."
  done
  echo "wrk: $(wrk -v 2>&1 | head -n 1 | cut -d ' ' -f 2 || true); ${nginx:+$("$nginx" -v 2>&1)}."
}

# Reads numbers, one a line, and prints their median
median() { sort -g | awk '{ v[NR] = $1 } END { if (NR) print (v[int((NR + 1) / 2)] + v[int(NR / 2) + 1]) / 2 }'; }
