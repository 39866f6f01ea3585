# The build: the same wrapper and the same JDK as on a laptop. Tests belong to the build server (./mvnw verify).
FROM eclipse-temurin:25-jdk AS build
# The Maven wrapper checks the digest of a zip file, and needs this to open it.
RUN apt-get update && apt-get install -y --no-install-recommends unzip && rm -rf /var/lib/apt/lists/*
WORKDIR /build
COPY .mvn .mvn
COPY mvnw pom.xml ./
COPY db db
COPY src src
RUN --mount=type=cache,target=/root/.m2 \
    MAVEN_ARGS="--batch-mode --no-transfer-progress" ./mvnw -DskipTests package
# Libraries change seldom, Tribune often: each becomes a layer. The embedded PostgreSQL stays behind: a container is
# given a database, and says so when it is not.
RUN java -Djarmode=tools -jar target/tribune.jar extract --layers --destination layers \
    && rm layers/dependencies/lib/embedded-postgres-binaries-*.jar

FROM eclipse-temurin:25-jre
RUN groupadd --gid 10001 tribune \
    && useradd --uid 10001 --gid tribune --no-create-home --home-dir /data --shell /usr/sbin/nologin tribune \
    && install --directory --owner tribune --group tribune /data
WORKDIR /opt/tribune
COPY --from=build /build/layers/dependencies/ ./
COPY --from=build /build/layers/snapshot-dependencies/ ./
COPY --from=build /build/layers/application/ ./
ENV JAVA_TOOL_OPTIONS="-XX:MaxRAMPercentage=75 -XX:+UseCompactObjectHeaders -XX:+ExitOnOutOfMemoryError" \
    TRIBUNE_DATADIRECTORY=/data
# A start that has been rehearsed is shorter: the classes that the start and the first pages need are kept, loaded and
# linked, in an ahead-of-time cache. It is good for this JVM, these options and these very files only,
# so it is made here; without it, or if it does not fit, Java starts as ever. The rehearsal's database is the embedded one.
RUN --mount=type=bind,from=build,source=/build,target=/build <<'REHEARSAL'
#!/bin/bash
set -eu
install --directory --owner tribune --group tribune /rehearsal
as() { setpriv --reuid=tribune --regid=tribune --clear-groups --no-new-privs "$@"; }
page() { # PORT PATH: succeeds when the answer is 200
  exec 3<>"/dev/tcp/127.0.0.1/$1" || return 1
  printf 'GET %s HTTP/1.0\r\nHost: localhost\r\n\r\n' "$2" >&3
  local line; IFS= read -r line <&3; cat <&3 >/dev/null; exec 3>&-
  [[ $line == *' 200'* ]]
}
wait_for() { for _ in $(seq 240); do page "$1" / 2>/dev/null && return; sleep 0.5; done; return 1; }

as java -jar /build/target/tribune.jar --server.port=18080 --tribune.data-directory=/rehearsal/site &
site=$!
wait_for 18080
as java -XX:AOTCacheOutput=/rehearsal/tribune.aot --enable-native-access=ALL-UNNAMED -jar tribune.jar \
  --server.port=18081 --tribune.data-directory=/rehearsal/data \
  --spring.datasource.url="jdbc:postgresql://127.0.0.1:$(sed -n 4p /rehearsal/site/postgresql/postmaster.pid)/tribune" \
  --spring.datasource.username=tribune \
  --spring.datasource.password="$(cat /rehearsal/site/postgresql/tribune.password)" &
rehearsed=$!
wait_for 18081
for path in / /themes /contributeurs /archives '/recherche?q=eau' /connexion /technologies /sante; do
  for _ in 1 2 3; do page 18081 "$path" || true; done
done
kill "$rehearsed"; wait "$rehearsed" || true
kill "$site"; wait "$site" || true
install --mode=0444 /rehearsal/tribune.aot tribune.aot
rm -rf /rehearsal
REHEARSAL
USER 10001:10001
VOLUME /data
EXPOSE 8080
# The base image has neither curl nor wget; bash asks by itself.
HEALTHCHECK --start-period=2m --interval=15s --timeout=5s --retries=3 \
    CMD ["bash", "-c", "exec 3<>\"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}\" && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# Words after the image's name choose a command: docker run … tribune import /export.xml
ENTRYPOINT ["java", "-XX:AOTCache=tribune.aot", "--enable-native-access=ALL-UNNAMED", "-jar", "tribune.jar"]
