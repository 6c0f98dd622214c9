package org.careersite.web;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.SocketTimeoutException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;

import org.jspecify.annotations.Nullable;

/**
 * A connection to the site over which anything can be sent. It is kept open from one
 * request to the next, as long as the other side keeps it.
 */
public final class Wire implements AutoCloseable {

	/** Whoever waits so long gets no answer. */
	private static final int PATIENCE = 20_000;

	private final int port;

	private @Nullable Socket socket;

	private InputStream in = InputStream.nullInputStream();

	public Wire(int port) {
		this.port = port;
	}

	/** The answer to a request; on a new connection if the old one turns out closed. */
	public WireAnswer ask(WireRequest request) throws IOException {
		boolean kept = this.socket != null;
		WireAnswer answer = tryToAsk(request);
		return (answer.status() == 0 && kept) ? tryToAsk(request) : answer;
	}

	private WireAnswer tryToAsk(WireRequest request) throws IOException {
		long start = System.nanoTime();
		try {
			open().getOutputStream().write(request.bytes());
			WireAnswer answer = read(request.method());
			return answer.after((System.nanoTime() - start) / 1_000_000);
		}
		catch (SocketTimeoutException ex) {
			throw new IOException("No answer to " + request, ex);
		}
		catch (IOException ex) {
			close();
			return WireAnswer.none();
		}
	}

	private Socket open() throws IOException {
		Socket open = this.socket;
		if (open == null) {
			open = new Socket(InetAddress.getLoopbackAddress(), this.port);
			open.setSoTimeout(PATIENCE);
			open.setTcpNoDelay(true);
			this.in = new BufferedInputStream(open.getInputStream());
			this.socket = open;
		}
		return open;
	}

	private WireAnswer read(String method) throws IOException {
		int status = Integer.parseInt(line().split(" ")[1]);
		List<String> lines = new ArrayList<>();
		for (String line = line(); !line.isEmpty(); line = line()) {
			lines.add(line);
		}
		Map<String, String> headers = WireAnswer.headers(lines);
		boolean bodiless = method.equals("HEAD") || status == 204 || status == 304;
		byte[] body = bodiless ? new byte[0] : body(headers);
		if ("close".equals(headers.get("connection"))) {
			close();
		}
		return new WireAnswer(status, headers, text(headers, body), 0);
	}

	private byte[] body(Map<String, String> headers) throws IOException {
		if (headers.containsKey("content-length")) {
			return exactly(Integer.parseInt(headers.getOrDefault("content-length", "")));
		}
		if (!"chunked".equals(headers.get("transfer-encoding"))) {
			return this.in.readAllBytes();
		}
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (int size = size(); size > 0; size = size()) {
			body.write(exactly(size));
			line();
		}
		line();
		return body.toByteArray();
	}

	private int size() throws IOException {
		return Integer.parseInt(line(), 16);
	}

	private byte[] exactly(int size) throws IOException {
		byte[] bytes = this.in.readNBytes(size);
		if (bytes.length < size) {
			throw new EOFException();
		}
		return bytes;
	}

	private String line() throws IOException {
		ByteArrayOutputStream line = new ByteArrayOutputStream();
		for (int next = this.in.read(); next != '\n'; next = this.in.read()) {
			if (next < 0) {
				throw new EOFException();
			}
			line.write(next);
		}
		return line.toString(StandardCharsets.UTF_8).stripTrailing();
	}

	/** What is packed with Brotli is not looked into. */
	private static String text(Map<String, String> headers, byte[] body) throws IOException {
		String coding = headers.getOrDefault("content-encoding", "");
		if (coding.equals("gzip") && body.length > 0) {
			try (InputStream unpacked = new GZIPInputStream(new ByteArrayInputStream(body))) {
				return new String(unpacked.readAllBytes(), StandardCharsets.UTF_8);
			}
		}
		return coding.isEmpty() ? new String(body, StandardCharsets.UTF_8) : "";
	}

	@Override
	public void close() throws IOException {
		if (this.socket != null) {
			this.socket.close();
		}
		this.socket = null;
	}

}
