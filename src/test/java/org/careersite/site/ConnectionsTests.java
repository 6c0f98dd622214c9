package org.careersite.site;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Clients that send a byte now and then take a connection each, and nothing else. */
@WholeSiteTest
class ConnectionsTests {

	private static final byte[] REQUEST = "GET /api/person HTTP/1.0\r\nHost: localhost\r\n\r\n"
		.getBytes(StandardCharsets.US_ASCII);

	private final List<SocketChannel> slow = new ArrayList<>();

	@LocalServerPort
	private int port;

	@AfterEach
	void hangUp() throws IOException {
		for (SocketChannel channel : this.slow) {
			channel.close();
		}
	}

	@Test
	void servesReadersBesideTwoThousandSlowClients() throws IOException {
		for (int i = 0; i < 2000; i++) {
			this.slow.add(SocketChannel.open(new InetSocketAddress(InetAddress.getLoopbackAddress(), this.port)));
		}

		for (int sent = 0; sent < REQUEST.length; sent++) {
			for (SocketChannel channel : this.slow) {
				assertThat(channel.write(ByteBuffer.wrap(REQUEST, sent, 1))).isOne();
			}
			try (Wire reader = new Wire(this.port)) {
				assertThat(reader.ask(WireRequest.get("/about")).status()).isEqualTo(200);
			}
		}

		assertThat(this.slow).allSatisfy((channel) -> assertThat(status(channel)).isEqualTo("HTTP/1.1 200"));
	}

	@ParameterizedTest
	@CsvSource({ "8192, 128, 910", "8192, 512, 3640", "8192, 4096, 8192", "100, 128, 100" })
	void areAsManyAsTheHeapHasRoomFor(int allowed, long megabytes, int most) {
		assertThat(Connections.atMost(allowed, megabytes * 1024 * 1024)).isEqualTo(most);
	}

	private static String status(SocketChannel channel) throws IOException {
		ByteBuffer start = ByteBuffer.allocate("HTTP/1.1 200".length());
		while (start.hasRemaining()) {
			assertThat(channel.read(start)).isPositive();
		}
		return new String(start.array(), StandardCharsets.US_ASCII);
	}

}
