package org.careersite.opendata;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;

import org.careersite.career.CareerReplaced;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class CardsTests {

	private final CardTexts texts = mock(CardTexts.class);

	private final Cards cards = new Cards(this.texts);

	@Test
	void drawsOnceForAllWhoAskAtOnce() throws Exception {
		given(this.texts.of("/x")).willReturn(Optional.of(new Card("Line", "Title", "", null)));
		int many = 8;
		CountDownLatch start = new CountDownLatch(many);
		ExecutorService threads = Executors.newFixedThreadPool(many);
		Callable<Cards.Picture> ask = () -> {
			start.countDown();
			start.await();
			return this.cards.of("/x").orElseThrow();
		};

		List<Future<Cards.Picture>> answers = threads.invokeAll(Stream.generate(() -> ask).limit(many).toList());

		threads.shutdown();
		Cards.Picture first = answers.get(0).get();
		for (Future<Cards.Picture> answer : answers) {
			assertThat(answer.get()).isSameAs(first);
		}
		verify(this.texts, times(1)).of("/x");
	}

	@Test
	void drawsAnewForAnotherCareer() {
		given(this.texts.of("/x")).willReturn(Optional.of(new Card("Line", "Title", "", null)),
				Optional.of(new Card("Line", "Another title", "", null)));
		Cards.Picture first = this.cards.of("/x").orElseThrow();

		this.cards.forget(new CareerReplaced());

		assertThat(this.cards.of("/x").orElseThrow().tag()).isNotEqualTo(first.tag());
	}

	@Test
	void remembersNoPageThatIsNotThere() {
		given(this.texts.of("/x")).willReturn(Optional.empty());

		assertThat(this.cards.of("/x")).isEmpty();
		assertThat(this.cards.of("/x")).isEmpty();

		verify(this.texts, times(2)).of("/x");
	}

}
