package org.careersite.career;

import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class KeptTests {

	private final AtomicInteger made = new AtomicInteger();

	@Test
	void isMadeOnceForACareer() {
		Kept<Integer> kept = new Kept<>(this.made::incrementAndGet);

		assertThat(kept.get()).isEqualTo(1);
		assertThat(kept.get()).isEqualTo(1);
	}

	@Test
	void isMadeAnewForAnotherCareer() {
		Kept<Integer> kept = new Kept<>(this.made::incrementAndGet);
		kept.get();

		kept.forget();

		assertThat(kept.get()).isEqualTo(2);
	}

	@Test
	void keepsNothingOfACareerThatWentWhileItWasMade() {
		Kept<?>[] self = new Kept<?>[1];
		Kept<Integer> kept = new Kept<>(() -> {
			if (this.made.incrementAndGet() == 1) {
				self[0].forget();
			}
			return this.made.get();
		});
		self[0] = kept;

		assertThat(kept.get()).isEqualTo(1);
		assertThat(kept.get()).isEqualTo(2);
	}

	@Test
	void keepsNoFailure() {
		Kept<Integer> kept = new Kept<>(() -> {
			if (this.made.incrementAndGet() == 1) {
				throw new IllegalStateException("not yet");
			}
			return this.made.get();
		});

		assertThatIllegalStateException().isThrownBy(kept::get);
		assertThat(kept.get()).isEqualTo(2);
	}

}
