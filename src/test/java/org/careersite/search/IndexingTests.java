package org.careersite.search;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

import org.careersite.career.RecordType;
import org.careersite.career.snapshot.CareerDrafted;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.career.text.Language;
import org.careersite.career.text.Title;
import org.careersite.search.Search.Answer;
import org.careersite.web.section.SearchEntry;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.mock.env.MockEnvironment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.same;
import static org.mockito.BDDMockito.then;
import static org.mockito.BDDMockito.willAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;

class IndexingTests {

	private static final int SIZE = 200;

	private static final Language FRENCH = new Language("fr", "en", Map.of());

	private final CareerEntries career = mock(CareerEntries.class);

	private final CareerDrafted draft = new CareerDrafted(Map.of(Language.ENGLISH, mock(CareerSnapshot.class)));

	private final DatasetLock lock = new DatasetLock();

	private final CurrentCareer current = anyCareer();

	private final Indexing indexing = new Indexing(this.career, this.current,
			new MockEnvironment().withProperty("hibernate.search.backend.directory.type", "local-heap"), this.lock);

	private final Search search = new Search(this.indexing);

	@BeforeEach
	void fillWithTheFirstCareer() {
		hold("old");
	}

	@AfterEach
	void close() {
		this.indexing.destroy();
	}

	@Test
	void buildsTheIndexForTheFirstSearchIfNotBefore() {
		assertThat(find().total()).isEqualTo(SIZE);
	}

	@Test
	void keepsItsIndexUntilTheCareerIsReplaced() {
		find();
		hold("new");

		assertThat(titles(find())).containsExactly("old piece");

		this.indexing.replace();

		assertThat(titles(find())).containsExactly("new piece");
	}

	@Test
	void showsTheIndexThatWasMadeReadyOnlyOnceTheCareerIsReplaced() {
		find();
		hold("new");

		this.indexing.prepare(this.draft);

		then(this.career).should().each(same(this.draft.careers().get(Language.ENGLISH)), any());
		assertThat(titles(find())).containsExactly("old piece");

		hold("newer");
		this.indexing.replace();

		assertThat(titles(find())).containsExactly("new piece");
	}

	@Test
	void hasAnIndexForEachLanguage() {
		speakFrenchToo();
		hold(() -> Language.current().tag());

		assertThat(titles(find())).containsExactly("en piece");
		assertThat(titles(FRENCH.speak(this::find))).containsExactly("fr piece");
	}

	@Test
	void findsWhatTheSitesOwnLanguageSaysInAnotherTooButNotTheOtherWayRound() {
		speakFrenchToo();
		hold(() -> Language.current().equals(FRENCH) ? "lointain" : "distant");

		Answer inFrench = FRENCH.speak(() -> this.search.find(SearchText.of("distant piece"), null, 0, SIZE));
		Answer inEnglish = this.search.find(SearchText.of("lointain piece"), null, 0, SIZE);

		assertThat(titles(inFrench)).containsExactly("lointain piece");
		assertThat(titles(inEnglish)).isEmpty();
	}

	@Test
	void buildsTheIndexOfAnotherLanguageOnlyOnceItIsAskedFor() {
		Map<Language, CareerSnapshot> careers = speakFrenchToo();

		find();
		this.indexing.prepare(new CareerDrafted(careers));
		this.indexing.replace();

		then(this.career).should(never()).each(same(careers.get(FRENCH)), any());

		FRENCH.speak(this::find);
		this.indexing.replace();

		then(this.career).should(times(2)).each(same(careers.get(FRENCH)), any());
	}

	@Test
	void staysReadyWhenTheSiteTakesOnAnotherLanguage() {
		find();
		Language own = new Language("fr", "fr", Map.of());
		this.current.replaceBy(Map.of(own, mock(CareerSnapshot.class)));

		this.indexing.replace();

		assertThat(this.indexing.isReady()).isTrue();
	}

	@Test
	void forgetsAnIndexOfACareerThatNeverCame() {
		find();
		hold("lost");
		this.indexing.prepare(this.draft);
		hold("new");

		this.indexing.prepare(this.draft);
		this.indexing.replace();

		assertThat(titles(find())).containsExactly("new piece");
	}

	@Test
	void keepsTheOldIndexIfTheNewOneCannotBeBuilt() {
		find();
		willAnswer((call) -> {
			throw new IllegalStateException("the database is gone");
		}).given(this.career).each(any(), any());

		assertThat(catchThrowable(this.indexing::replace)).isInstanceOf(IllegalStateException.class);
		assertThat(titles(find())).containsExactly("old piece");
	}

	@Test
	void answersFromTheOldIndexOrTheNewOneNeverFromBoth() throws InterruptedException {
		Set<Set<String>> seen = ConcurrentHashMap.newKeySet();
		Set<Long> totals = ConcurrentHashMap.newKeySet();
		AtomicReference<Throwable> fault = new AtomicReference<>();
		find();
		hold("new");
		List<Thread> readers = IntStream.range(0, 4).mapToObj((n) -> new Thread(() -> {
			Set<String> titles = Set.of();
			while (!titles.contains("new piece") && fault.get() == null) {
				Answer answer = find();
				titles = titles(answer);
				seen.add(titles);
				totals.add(answer.total());
			}
		})).toList();
		readers.forEach((reader) -> reader.setUncaughtExceptionHandler((thread, thrown) -> fault.set(thrown)));

		readers.forEach(Thread::start);
		this.lock.begin();
		this.indexing.replace();
		this.lock.end();
		for (Thread reader : readers) {
			reader.join();
		}

		assertThat(fault.get()).isNull();
		assertThat(seen).isSubsetOf(Set.of("old piece"), Set.of("new piece")).contains(Set.of("new piece"));
		assertThat(totals).containsExactly((long) SIZE);
	}

	private Map<Language, CareerSnapshot> speakFrenchToo() {
		Map<Language, CareerSnapshot> careers = new LinkedHashMap<>();
		careers.put(Language.ENGLISH, mock(CareerSnapshot.class));
		careers.put(FRENCH, mock(CareerSnapshot.class));
		this.current.replaceBy(careers);
		return careers;
	}

	private Answer find() {
		return this.search.find(SearchText.of("piece"), null, 0, SIZE);
	}

	private static Set<String> titles(Answer answer) {
		return Set.copyOf(answer.hits().stream().map(Hit::title).distinct().toList());
	}

	/** A career in English. */
	static CurrentCareer anyCareer() {
		CurrentCareer career = new CurrentCareer();
		career.replaceBy(Map.of(Language.ENGLISH, mock(CareerSnapshot.class)));
		return career;
	}

	/** From now on the database holds a career whose works are all called so. */
	private void hold(String name) {
		hold(() -> name);
	}

	private void hold(Supplier<String> name) {
		willAnswer((call) -> {
			Consumer<Entry> index = call.getArgument(1);
			IntStream.range(0, SIZE)
				.mapToObj((n) -> new SearchEntry(RecordType.WORK, "work-" + n, new Title(name.get() + " piece", null),
						"/" + n))
				.forEach((draft) -> index.accept(new Entry(draft, 0)));
			return null;
		}).given(this.career).each(any(), any());
	}

}
