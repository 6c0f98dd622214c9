package org.careersite.search;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.careersite.career.snapshot.CareerDrafted;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.career.text.Language;
import org.careersite.web.Turns;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import org.springframework.beans.factory.DisposableBean;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.event.EventListener;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * Keeps the {@link SearchIndex} of each language. That of the site's own is built once
 * the site serves its pages, so that none of them waits for it; that of another language
 * at the first search in it. Whoever searches before that waits. Another career gets
 * other indexes: built while that career is written, shown together with it. The health
 * of the search says whether there is an index yet.
 */
@Component("searchHealthIndicator")
class Indexing implements DisposableBean, HealthIndicator {

	private static final Logger log = LoggerFactory.getLogger(Indexing.class);

	/** So many searches may run at once: more would not be done sooner. */
	static final int AT_ONCE = 4;

	/** So many wait, which leaves threads for who reads pages. */
	private static final int MOST_WAITING = 50;

	private static final Duration WAIT = Duration.ofMillis(500);

	private final CareerEntries entries;

	private final CurrentCareer current;

	private final Environment environment;

	/** Held by each search: an index is only exchanged while nobody reads. */
	private final Lock reading;

	private final Turns turns = new Turns(AT_ONCE, MOST_WAITING, WAIT, "busy.searches");

	/** The index in use in each language that was asked for, by its tag. */
	private volatile Map<String, SearchIndex> indexes = Map.of();

	/** The indexes of a career that nobody sees yet. */
	private Map<String, SearchIndex> next = Map.of();

	private int number;

	Indexing(CareerEntries entries, CurrentCareer current, Environment environment, DatasetLock lock) {
		this.entries = entries;
		this.current = current;
		this.environment = environment;
		this.reading = lock.reading();
	}

	@EventListener(ApplicationReadyEvent.class)
	void buildFirst() {
		Thread thread = new Thread(() -> ask((session, vocabulary) -> true), "search-index");
		thread.setDaemon(true);
		thread.start();
	}

	/** Where there is no index yet, the first will be of the new career anyway. */
	@EventListener
	synchronized void prepare(CareerDrafted draft) {
		if (isReady()) {
			this.next.values().forEach(SearchIndex::close);
			this.next = Map.of();
			this.next = build(draft.careers());
		}
	}

	@EventListener(CareerReplaced.class)
	synchronized void replace() {
		if (isReady()) {
			Map<String, SearchIndex> old = this.indexes;
			this.indexes = this.next.isEmpty() ? build(this.current.inEachLanguage()) : this.next;
			this.next = Map.of();
			old.values().forEach(SearchIndex::close);
		}
	}

	/** Whether there is an index yet. */
	boolean isReady() {
		return !this.indexes.isEmpty();
	}

	@Override
	public Health health() {
		return (isReady() ? Health.up() : Health.outOfService()).build();
	}

	/**
	 * Asks the index in use, which stays until the answer is made. A few may ask at once.
	 * @throws org.careersite.web.BusyException if too many ask
	 */
	<T> T ask(BiFunction<SearchSession, Vocabulary, T> question) {
		this.reading.lock();
		try {
			Language language = this.current.language(Language.current().tag());
			SearchIndex known = this.indexes.get(language.tag());
			SearchIndex index = (known != null) ? known : first(language);
			return this.turns.take(() -> {
				try (SearchSession session = index.mapping().createSession()) {
					return question.apply(session, index.vocabulary());
				}
			});
		}
		finally {
			this.reading.unlock();
		}
	}

	/** Hands over each entry of an index, while a page is made, under the same lock. */
	void eachEntry(Consumer<Entry> reader) {
		fill(reader, this.current.language(Language.current().tag()), this.current.inEachLanguage());
	}

	@Override
	public synchronized void destroy() {
		this.indexes.values().forEach(SearchIndex::close);
		this.next.values().forEach(SearchIndex::close);
	}

	private synchronized SearchIndex first(Language language) {
		Map<String, SearchIndex> all = new HashMap<>(this.indexes);
		SearchIndex index = all.computeIfAbsent(language.tag(),
				(tag) -> build(language, this.current.inEachLanguage()));
		this.indexes = Map.copyOf(all);
		return index;
	}

	/** In the site's own language, the first, and in each that was asked for before. */
	private Map<String, SearchIndex> build(Map<Language, CareerSnapshot> careers) {
		Map<String, SearchIndex> built = new HashMap<>();
		try {
			careers.keySet().forEach((language) -> {
				if (built.isEmpty() || this.indexes.containsKey(language.tag())) {
					built.put(language.tag(), build(language, careers));
				}
			});
		}
		catch (RuntimeException ex) {
			built.values().forEach(SearchIndex::close);
			throw ex;
		}
		return built;
	}

	private SearchIndex build(Language language, Map<Language, CareerSnapshot> careers) {
		long start = System.nanoTime();
		String name = "career-" + ProcessHandle.current().pid() + "-" + ++this.number;
		SearchIndex built = SearchIndex.of(name, this.environment, (index) -> fill(index, language, careers));
		log.debug("Built the search index of {} in {} ms", language.tag(), (System.nanoTime() - start) / 1_000_000);
		return built;
	}

	/** Readers of another language look for what they know in the site's own, too. */
	private void fill(Consumer<Entry> index, Language language, Map<Language, CareerSnapshot> careers) {
		Language own = careers.keySet().iterator().next();
		if (language.equals(own)) {
			each(own, careers, index);
		}
		else {
			Map<String, Entry> inOwn = new HashMap<>();
			each(own, careers, (entry) -> inOwn.put(entry.id(), entry));
			each(language, careers,
					(entry) -> index.accept(entry.alsoFoundAs(Objects.requireNonNull(inOwn.get(entry.id())))));
		}
	}

	private void each(Language language, Map<Language, CareerSnapshot> careers, Consumer<Entry> index) {
		language.speak(() -> {
			this.entries.each(Objects.requireNonNull(careers.get(language)), index);
			return true;
		});
	}

}
