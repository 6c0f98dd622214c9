package org.careersite.web;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.http.HttpStatus;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

class TurnsTests {

	private static final Duration LONG = Duration.ofMinutes(5);

	private final ExecutorService threads = Executors.newCachedThreadPool();

	private final CountDownLatch begun = new CountDownLatch(1);

	private final CountDownLatch end = new CountDownLatch(1);

	@AfterEach
	void stop() {
		this.threads.shutdownNow();
	}

	@Test
	void tellsWhoGetsNoTurnInTimeToComeAgain() throws Exception {
		Turns turns = new Turns(1, 1, Duration.ZERO, "busy.cards");
		Future<String> first = occupy(turns);

		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> turns.take(() -> "second"))
			.satisfies((busy) -> {
				assertThat(busy.getStatusCode()).isEqualTo(HttpStatus.SERVICE_UNAVAILABLE);
				assertThat(busy.getHeaders().toSingleValueMap()).containsEntry("Retry-After", "2")
					.containsEntry("Cache-Control", "no-store");
				assertThat(busy.getBody().getDetail())
					.isEqualTo("Too many title cards at once. Please try again in a few seconds.");
			});

		this.end.countDown();
		assertThat(first.get()).isEqualTo("first");
		assertThat(turns.take(() -> "third")).isEqualTo("third");
	}

	@Test
	void letsSomeWaitForATurn() throws Exception {
		Turns turns = new Turns(1, 1, LONG, "busy.cards");
		occupy(turns);
		Future<String> waiting = this.threads.submit(() -> turns.take(() -> "second"));

		this.end.countDown();

		assertThat(waiting.get(10, TimeUnit.SECONDS)).isEqualTo("second");
	}

	@Test
	void letsNoMoreWaitThanMay() throws Exception {
		Turns turns = new Turns(1, 0, LONG, "busy.cards");
		occupy(turns);

		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> turns.take(() -> "second"));
	}

	@Test
	void givesTheTurnBackAfterAFault() {
		Turns turns = new Turns(1, 1, Duration.ZERO, "busy.cards");
		Supplier<String> fault = () -> {
			throw new IllegalStateException("a fault");
		};

		assertThatExceptionOfType(IllegalStateException.class).isThrownBy(() -> turns.take(fault));

		assertThat(turns.take(() -> "next")).isEqualTo("next");
	}

	/** Takes a turn until the end. */
	private Future<String> occupy(Turns turns) throws InterruptedException {
		Future<String> first = this.threads.submit(() -> turns.take(() -> {
			this.begun.countDown();
			try {
				this.end.await();
			}
			catch (InterruptedException ex) {
				Thread.currentThread().interrupt();
			}
			return "first";
		}));
		this.begun.await();
		return first;
	}

}
