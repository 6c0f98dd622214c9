package org.careersite.web;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;

import org.careersite.WholeSiteTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** What the container answers by itself tells browsers the same as any page. */
@WholeSiteTest
class EveryAnswerTests {

	@LocalServerPort
	private int port;

	@ParameterizedTest
	@CsvSource({ "GET / HTTP/1.1, 400", "GET / HTTP/1.1|Host: a b, 400", "GET / HTTP/1.1|Host: a|Host: b, 400",
			"GET / HTTP/7.3|Host: a, 505", "nonsense, 400", "GET /<> HTTP/1.1|Host: a, 400",
			"GET /%zz HTTP/1.1|Host: a, 400", "GET /%00 HTTP/1.1|Host: a, 400", "GET * HTTP/1.1|Host: a, 400",
			"GET ftp://a/ HTTP/1.1|Host: a, 400", "GET / HTTP/1.1|Host: a|Transfer-Encoding: odd, 501",
			"GET / HTTP/1.1|Host: a|Content-Length: odd, 400", "GET / HTTP/1.1|Host: a|Expect: odd, 417",
			"GET / HTTP/1.1|Host: a|no colon, 400", "CONNECT a:443 HTTP/1.1|Host: a:443, 501",
			"TRACE / HTTP/1.1|Host: a|Accept: secret, 405", "OPTIONS * HTTP/1.1|Host: a, 200",
			"FOO /about HTTP/1.1|Host: a, 405", "get / HTTP/1.1|Host: a, 405" })
	void saysWhatProtectsReaders(String request, int status) throws IOException {
		String answer = send(request.replace("|", "\r\n"));

		assertThat(RawRequest.status(answer)).isEqualTo(status);
		assertThat(protection(answer)).isEqualTo(protection(send("GET /about HTTP/1.1\r\nHost: a"))).hasSize(7);
		assertThat(answer).doesNotContain("secret");
	}

	@ParameterizedTest
	@CsvSource({ "TRACE /", "TRACE /api/works", "OPTIONS *", "OPTIONS /", "FOO /", "PUT /api/works" })
	void saysWhatWorks(String request) throws IOException {
		assertThat(RawRequest.head(send(request + " HTTP/1.1\r\nHost: a"))
			.lines()
			.filter((line) -> line.startsWith("Allow:"))).containsExactly("Allow: GET,HEAD,OPTIONS");
	}

	private String send(String request) throws IOException {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write((request + "\r\nConnection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
	}

	private static Map<String, String> protection(String answer) {
		Map<String, String> headers = WireAnswer.headers(RawRequest.head(answer).lines().skip(1).toList());
		headers.keySet().retainAll(AnswerCheck.PROTECTING);
		return headers;
	}

}
