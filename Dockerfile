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
USER 10001:10001
VOLUME /data
EXPOSE 8080
# The base image has neither curl nor wget; bash asks by itself.
HEALTHCHECK --start-period=2m --interval=15s --timeout=5s --retries=3 \
    CMD ["bash", "-c", "exec 3<>\"/dev/tcp/127.0.0.1/${SERVER_PORT:-8080}\" && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\nHost: localhost\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]
# Words after the image's name choose a command: docker run … tribune import /export.xml
ENTRYPOINT ["java", "-jar", "tribune.jar"]
