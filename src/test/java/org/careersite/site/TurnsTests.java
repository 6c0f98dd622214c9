package org.careersite.site;

import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;

import org.springframework.http.HttpHeaders;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class TurnsTests {

	private final Turns one = new Turns(1, 1);

	@Test
	void sendsAwayWhoComesBeyondThoseWhoWait() throws Exception {
		CountDownLatch done = new CountDownLatch(1);
		assertThat(this.one.begin()).isTrue();
		Thread waiting = new Thread(() -> this.one.take(() -> {
			done.countDown();
			return null;
		}));
		waiting.start();
		while (waiting.getState() != Thread.State.TIMED_WAITING) {
			Thread.onSpinWait();
		}

		assertThatExceptionOfType(BusyException.class).isThrownBy(() -> this.one.take(() -> "done"))
			.satisfies((busy) -> {
				assertThat(busy.getStatusCode().value()).isEqualTo(503);
				assertThat(busy.getHeaders().getFirst(HttpHeaders.RETRY_AFTER)).isEqualTo("1");
				assertThat(busy.getHeaders().getFirst(HttpHeaders.CACHE_CONTROL)).isEqualTo("no-store");
			});
		this.one.end();
		done.await();
		waiting.join();
		assertThat(this.one.<String>take(() -> "done")).isEqualTo("done");
	}

	@Test
	void givesTheTurnBackAfterAFault() {
		for (int i = 0; i < 2; i++) {
			assertThatIllegalStateException().isThrownBy(() -> this.one.take(() -> {
				throw new IllegalStateException("a fault");
			}));
		}
	}

	@Test
	void doesNotWaitWhenInterrupted() {
		Thread.currentThread().interrupt();

		assertThat(this.one.begin()).isFalse();
		assertThat(Thread.interrupted()).isTrue();
	}

}
