package org.careersite.search;

import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.function.BiFunction;

import org.careersite.career.snapshot.CareerDrafted;
import org.careersite.career.snapshot.CareerReplaced;
import org.careersite.career.snapshot.CareerSnapshot;
import org.careersite.career.snapshot.CurrentCareer;
import org.careersite.career.snapshot.DatasetLock;
import org.careersite.web.Turns;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.jspecify.annotations.Nullable;
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

	private volatile @Nullable SearchIndex index;

	/** The index of a career that nobody sees yet. */
	private @Nullable SearchIndex next;

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
		if (this.index != null) {
			close(this.next);
			this.next = null;
			this.next = build(draft.career());
		}
	}

	@EventListener(CareerReplaced.class)
	synchronized void replace() {
		if (this.index != null) {
			SearchIndex old = this.index;
			this.index = (this.next != null) ? this.next : build(this.current.get());
			this.next = null;
			close(old);
		}
	}

	/** Whether there is an index yet. */
	boolean isReady() {
		return this.index != null;
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
			SearchIndex current = Objects.requireNonNullElseGet(this.index, this::first);
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
		close(this.index);
		close(this.next);
	}

	private synchronized SearchIndex first() {
		SearchIndex first = (this.index != null) ? this.index : build(this.current.get());
		this.index = first;
		return first;
	}

	private SearchIndex build(CareerSnapshot career) {
		long start = System.nanoTime();
		String name = "career-" + ProcessHandle.current().pid() + "-" + ++this.number;
		SearchIndex built = SearchIndex.of(name, this.environment, (index) -> this.entries.each(career, index));
		log.debug("Built the search index in {} ms", (System.nanoTime() - start) / 1_000_000);
		return built;
	}

	private static void close(@Nullable SearchIndex index) {
		if (index != null) {
			index.close();
		}
	}

}
