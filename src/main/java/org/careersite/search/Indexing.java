package org.careersite.search;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.BiFunction;

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
 * Keeps the {@link SearchIndex} in use. The first is built once the site serves its
 * pages, so that none of them waits for it; who searches before that waits. Another
 * career gets another index: built while that career is written, shown together with it.
 * The health of the search says whether there is an index yet.
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

	/** The index in use in each language, by its tag, the site's own first. */
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
			close(this.next);
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
			close(old);
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
			Map<String, SearchIndex> all = isReady() ? this.indexes : first();
			SearchIndex current = Objects
				.requireNonNull(all.getOrDefault(Language.current().tag(), all.values().iterator().next()));
			return this.turns.take(() -> {
				try (SearchSession session = current.mapping().createSession()) {
					return question.apply(session, current.vocabulary());
				}
			});
		}
		finally {
			this.reading.unlock();
		}
	}

	@Override
	public synchronized void destroy() {
		close(this.indexes);
		close(this.next);
	}

	private synchronized Map<String, SearchIndex> first() {
		if (!isReady()) {
			this.indexes = build(this.current.inEachLanguage());
		}
		return this.indexes;
	}

	private Map<String, SearchIndex> build(Map<Language, CareerSnapshot> careers) {
		long start = System.nanoTime();
		Map<String, SearchIndex> built = new LinkedHashMap<>();
		try {
			careers.forEach((language, career) -> built.put(language.tag(), language.speak(() -> build(career))));
		}
		catch (RuntimeException ex) {
			close(built);
			throw ex;
		}
		log.debug("Built the search indexes in {} ms", (System.nanoTime() - start) / 1_000_000);
		return built;
	}

	private SearchIndex build(CareerSnapshot career) {
		String name = "career-" + ProcessHandle.current().pid() + "-" + ++this.number;
		return SearchIndex.of(name, this.environment, (index) -> this.entries.each(career, index));
	}

	private static void close(Map<String, SearchIndex> indexes) {
		indexes.values().forEach(SearchIndex::close);
	}

}
