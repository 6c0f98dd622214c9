#!/bin/sh
# Starts the site in the folder where this file lies, which src/run/prepare.sh made. Arguments go to the
# application, options of the JVM into JAVA_OPTS, where they win over those below. COMPILERS=2 has the JVM
# use both of its compilers.
set -eu

self=$(readlink -f "$0")
home=${self%/*}
java=${JAVA_HOME:+$JAVA_HOME/bin/}java
jdk=$(readlink -f "$(command -v "$java")")
jdk=${jdk%/bin/java}

# A cache serves the very JDK that made it. Others go without, and would not all know the option.
cache=
log=
threads=
if [ "$(cat "$jdk/release" 2>&1)" != "$(cat "$home/release" 2>&1)" ]; then
  echo "Starting slowly, without the cache: it was made by another JDK than $jdk. Run prepare.sh with this one." >&2
elif [ -f "$home/site.aot" ]; then
  # JDK 25 warns of adapters that it cannot take from the cache and makes anew; what keeps it from the cache is an error
  cache=-XX:AOTCache=$home/site.aot
  log=-Xlog:aot*=error
  # A thread that loads a class holds its carrier, and if all do while they wait for one that has none, the site hangs.
  # So virtual threads are for where the cache has the classes, and have more carriers than processors
  threads="-Dspring.threads.virtual.enabled=true -Djdk.virtualThreadScheduler.parallelism=8"
elif [ -f "$home/site.jsa" ]; then
  cache=-XX:SharedArchiveFile=$home/site.jsa
fi

# What a request needs is gone when it is answered: a small room for what is new is swept quickly, and hardly anything gets
# to where a collection takes long. What that frees goes back to the machine, but for as much as keeps the heap from being
# collected over and over under load
collector="-XX:+UseSerialGC -Xmn12m -XX:MinHeapFreeRatio=20 -XX:MaxHeapFreeRatio=40 -XX:-ShrinkHeapInSteps -XX:MarkSweepDeadRatio=0"
case ${JAVA_OPTS:-} in *-XX:+Use*GC*) collector= ;; esac

# The second compiler makes the start half as long again. What it is given here keeps it from taking 100 MB: it has less
# room for code, and gives back what it worked in
if [ "${COMPILERS:-1}" = 2 ]; then
  compiler="-XX:ReservedCodeCacheSize=40m -XX:CompileThresholdScaling=5 -XX:+UnlockDiagnosticVMOptions
    -XX:+UnlockExperimentalVMOptions -XX:TrimNativeHeapInterval=2000"
else
  compiler=-XX:TieredStopAtLevel=1
fi

# glibc keeps freed memory in up to eight arenas a processor
export MALLOC_ARENA_MAX="${MALLOC_ARENA_MAX:-1}"

# Under the plain locale Java cannot read the name of a folder with an accent
case ${LC_ALL:-${LC_CTYPE:-${LANG:-C}}} in C | POSIX) export LC_ALL=C.UTF-8 ;; esac

# shellcheck disable=SC2086 # options are words
exec "$java" ${cache:+"$cache"} ${log:+"$log"} $threads $collector $compiler -Xms32m -Xss512k ${JAVA_OPTS:-} \
  -jar "$home/site.jar" "$@"
