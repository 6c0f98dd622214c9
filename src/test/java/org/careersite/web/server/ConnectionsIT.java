package org.careersite.web.server;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.Channels;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

import org.careersite.WholeSiteTest;
import org.careersite.web.Assets;
import org.careersite.web.Wire;
import org.careersite.web.WireAnswer;
import org.careersite.web.WireRequest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.junit.jupiter.api.parallel.Isolated;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Clients that send or read a byte now and then take a connection each, and no reader
 * waits for them.
 */
@WholeSiteTest
@Isolated("looks how long a reader waits")
class ConnectionsIT {

	private final List<SocketChannel> slow = new ArrayList<>();

	@Autowired
	private Assets assets;

	@LocalServerPort
	private int port;

	/** The first page takes longer, as classes are loaded. */
	@BeforeEach
	void warmUp() throws IOException {
		servesAReaderWithin(20_000);
	}

	@AfterEach
	void hangUp() throws IOException {
		for (SocketChannel channel : this.slow) {
			channel.close();
		}
	}

	@ParameterizedTest
	@CsvSource({ "400, 1000", "2000, 20000" })
	void servesReadersBesideThoseThatSendARequestSlowly(int clients, long millis) throws IOException {
		// A file: only so many pages are made at once, and here the site keeps none
		byte[] request = ("GET " + this.assets.folder() + "/search.js HTTP/1.0\r\nHost: localhost\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII);
		for (int i = 0; i < clients; i++) {
			connect();
		}

		for (int sent = 0; sent < request.length; sent++) {
			for (SocketChannel channel : this.slow) {
				assertThat(channel.write(ByteBuffer.wrap(request, sent, 1))).isOne();
			}
			servesAReaderWithin(millis);
		}

		assertThat(this.slow).allSatisfy((channel) -> assertThat(status(channel)).isEqualTo("HTTP/1.1 200"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "Content-Length: 1000", "Content-Length: 60000000000", "Transfer-Encoding: chunked",
			"Content-Length: 1000\r\nExpect: 100-continue" })
	void servesReadersBesideFourHundredThatSendABodySlowly(String header) throws IOException {
		for (int i = 0; i < 400; i++) {
			beginToSend("GET " + largestFile(), header);
		}

		servesAReaderWithin(1_000);
		assertThat(this.slow).allSatisfy((channel) -> assertThat(rest(channel)).startsWith("HTTP/1.1 200")
			.contains("\r\nConnection: close\r\n"));
	}

	@ParameterizedTest
	@CsvSource({ "POST /about, 405", "POST /api/works, 405", "OPTIONS /about, 200", "OPTIONS *, 200",
			"TRACE /about, 405", "GET /nothing, 404", "GET /search?q=law, 200", "HEAD /about, 200" })
	void waitsForNoBody(String start, int status) throws IOException {
		for (String header : List.of("Content-Length: 1000", "Transfer-Encoding: chunked",
				"Content-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000")) {
			SocketChannel channel = beginToSend(start, header);
			channel.socket().setSoTimeout(5_000);

			assertThat(new String(channel.socket().getInputStream().readAllBytes(), StandardCharsets.UTF_8)).as(header)
				.startsWith("HTTP/1.1 " + status + " ")
				.contains("\r\nConnection: close\r\n");
		}
	}

	@Test
	void servesReadersBesideFourHundredThatAskForMuchAndReadItSlowly() throws IOException {
		byte[] requests = ("GET " + largestFile() + " HTTP/1.1\r\nHost: localhost\r\n\r\n").repeat(50)
			.getBytes(StandardCharsets.US_ASCII);

		for (int i = 0; i < 400; i++) {
			SocketChannel channel = SocketChannel.open();
			this.slow.add(channel);
			channel.setOption(StandardSocketOptions.SO_RCVBUF, 4096);
			channel.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
			channel.write(ByteBuffer.wrap(requests));
			channel.configureBlocking(false);
		}

		for (int round = 0; round < 10; round++) {
			for (SocketChannel channel : this.slow) {
				readOne(channel);
			}
			servesAReaderWithin(1_000);
		}
	}

	@Test
	void takesTurnsWithOneWhoAsksForMuchAtOnce() throws IOException {
		SocketChannel channel = connect();
		byte[] requests = "HEAD /robots.txt HTTP/1.1\r\nHost: localhost\r\n\r\n".repeat(150)
			.getBytes(StandardCharsets.US_ASCII);

		channel.write(ByteBuffer.wrap(requests));

		assertThat(rest(channel).split("HTTP/1.1 200", -1)).hasSizeBetween(2, 101);
	}

	@ParameterizedTest
	@CsvSource({ "8192, 128, 910", "8192, 512, 3640", "8192, 4096, 8192", "100, 128, 100" })
	void areAsManyAsTheHeapHasRoomFor(int allowed, long megabytes, int most) {
		assertThat(TomcatCustomizer.atMost(allowed, megabytes * 1024 * 1024)).isEqualTo(most);
	}

	/** The first byte of a body comes a little later than its head. */
	private SocketChannel beginToSend(String start, String header) throws IOException {
		SocketChannel channel = connect();
		channel.write(ByteBuffer.wrap((start + " HTTP/1.1\r\nHost: localhost\r\n" + header + "\r\n\r\n")
			.getBytes(StandardCharsets.US_ASCII)));
		channel.write(ByteBuffer.wrap(new byte[] { '5' }));
		return channel;
	}

	private SocketChannel connect() throws IOException {
		SocketChannel channel = SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port));
		this.slow.add(channel);
		return channel;
	}

	private void servesAReaderWithin(long millis) throws IOException {
		try (Wire reader = new Wire(this.port)) {
			WireAnswer answer = reader.ask(WireRequest.get("/about"));
			assertThat(answer.status()).isEqualTo(200);
			assertThat(answer.millis()).isLessThan(millis);
		}
	}

	private String largestFile() {
		return this.assets.folder() + "/"
				+ this.assets.files()
					.entrySet()
					.stream()
					.max(Comparator.comparingInt((file) -> file.getValue().length))
					.orElseThrow()
					.getKey();
	}

	private static String rest(SocketChannel channel) throws IOException {
		return new String(Channels.newInputStream(channel).readAllBytes(), StandardCharsets.ISO_8859_1);
	}

	/** Those that the site has hung up on have nothing more to read. */
	private static void readOne(SocketChannel channel) {
		try {
			channel.read(ByteBuffer.allocate(1));
		}
		catch (IOException ex) {
			assertThat(ex).hasMessage("Connection reset");
		}
	}

	private static String status(SocketChannel channel) throws IOException {
		ByteBuffer start = ByteBuffer.allocate("HTTP/1.1 200".length());
		while (start.hasRemaining()) {
			assertThat(channel.read(start)).isPositive();
		}
		return new String(start.array(), StandardCharsets.US_ASCII);
	}

}
