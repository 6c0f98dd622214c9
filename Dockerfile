# The site in a container, as a user without rights, on a file system that it need not write to. First ./mvnw package;
# compose.yaml shows how it is started.
FROM eclipse-temurin:25.0.3_9-jre-noble

# glibc keeps freed memory in up to eight arenas a processor; the dataset folder may have any letter in its name
ENV MALLOC_ARENA_MAX=1 LC_ALL=C.UTF-8
WORKDIR /opt/balcer-profile
COPY target/balcer-profile-*.jar balcer-profile.jar
USER 10001:10001
EXPOSE 8080

# A site that does not answer itself within 5 seconds is not ready. The image has bash, but no curl
HEALTHCHECK --interval=30s --timeout=8s --start-period=60s --start-interval=2s CMD ["bash", "-c", \
  "exec 3<>/dev/tcp/127.0.0.1/8081 && printf 'GET /actuator/health/readiness HTTP/1.0\\r\\n\\r\\n' >&3 && head -n 1 <&3 | grep -q ' 200'"]

ENTRYPOINT ["java", "-Xmx256m", "-XX:+ExitOnOutOfMemoryError", "-Djava.io.tmpdir=/tmp", "-jar", "balcer-profile.jar"]
