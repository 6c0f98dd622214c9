package org.careersite.web;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.BiPredicate;
import java.util.stream.IntStream;

/**
 * Sends many requests over a few connections at once, and complains of answers that are
 * wrong to anything. What is slow is asked again; it may have been the machine.
 */
final class Barrage {

	private static final int CONNECTIONS = 2;

	private static final long MOST_MILLIS = 2_000;

	private final int port;

	private final AnswerCheck check;

	/** Whether an answer repeats what was sent as markup. */
	private final BiPredicate<WireRequest, WireAnswer> echo;

	private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

	private final Map<Integer, Integer> statuses = new ConcurrentSkipListMap<>();

	Barrage(int port, AnswerCheck check, BiPredicate<WireRequest, WireAnswer> echo) {
		this.port = port;
		this.check = check;
		this.echo = echo;
	}

	/** What is wrong, each complaint with its request. */
	List<String> complaints() {
		return this.complaints;
	}

	/** How often each status was answered. */
	Map<Integer, Integer> statuses() {
		return this.statuses;
	}

	void send(List<WireRequest> requests) throws Exception {
		ExecutorService readers = Executors.newFixedThreadPool(CONNECTIONS);
		try {
			List<Callable<Void>> shares = IntStream.range(0, CONNECTIONS)
				.<Callable<Void>>mapToObj((share) -> () -> send(requests, share))
				.toList();
			for (Future<Void> share : readers.invokeAll(shares)) {
				share.get();
			}
		}
		finally {
			readers.shutdownNow();
		}
	}

	private Void send(List<WireRequest> requests, int share) throws IOException {
		try (Wire wire = new Wire(this.port)) {
			for (int i = share; i < requests.size(); i += CONNECTIONS) {
				send(wire, i, requests.get(i));
			}
		}
		return null;
	}

	private void send(Wire wire, int number, WireRequest request) throws IOException {
		WireAnswer answer = wire.ask(request);
		this.statuses.merge(answer.status(), 1, Integer::sum);
		List<String> complaints = this.check.complaints(request, answer);
		if (this.echo.test(request, answer)) {
			complaints.add("echoes markup");
		}
		if (answer.millis() > MOST_MILLIS && wire.ask(request).millis() > MOST_MILLIS) {
			complaints.add("took " + answer.millis() + " ms, and long again");
		}
		complaints.forEach((complaint) -> this.complaints.add(number + ": " + complaint + "; " + request));
	}

}
