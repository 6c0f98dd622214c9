package org.careersite.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Sends what a well-behaved client would not. */
record RawRequest(int port) {

	/** The whole answer to a GET of a target that is sent as it stands. */
	String get(String target) {
		try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), this.port)) {
			socket.getOutputStream()
				.write(("GET " + target + " HTTP/1.0\r\nHost: localhost\r\n\r\n").getBytes(StandardCharsets.UTF_8));
			return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** The status of an answer. */
	static int status(String answer) {
		return Integer.parseInt(answer.split(" ", 3)[1]);
	}

	/** The part of an answer before the first blank line. */
	static String head(String answer) {
		return answer.substring(0, answer.indexOf("\r\n\r\n"));
	}

}
