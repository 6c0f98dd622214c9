package org.careersite.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

import org.hibernate.search.engine.backend.work.execution.DocumentCommitStrategy;
import org.hibernate.search.engine.backend.work.execution.DocumentRefreshStrategy;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategyConfigurationContext;

/**
 * One whole index of a career: filled when it is made, unchanged after. Another career
 * gets an index of its own, beside this one.
 */
final class SearchIndex implements AutoCloseable {

	/** So many entries are handed to the backend at once. */
	private static final int BATCH = 500;

	private final CloseableSearchMapping mapping;

	private final Vocabulary vocabulary;

	/**
	 * Makes and fills an index.
	 * @param name its name in the backend, which no other index in use may have
	 * @param settings those of Hibernate Search, whole names
	 * @param source hands each entry to the index
	 */
	SearchIndex(String name, Map<String, String> settings, Consumer<Consumer<Entry>> source) {
		StandalonePojoMappingConfigurer named = (
				context) -> context.programmaticMapping().type(Entry.class).indexed().index(name);
		this.mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class, IndexedEntry.class))
			.properties(settings)
			.property(StandalonePojoMapperSettings.MAPPING_CONFIGURER, named)
			.build();
		try {
			this.vocabulary = fill(source);
		}
		catch (RuntimeException ex) {
			this.mapping.close();
			throw ex;
		}
	}

	SearchSession session() {
		return this.mapping.createSession();
	}

	/** The words and titles of its entries. */
	Vocabulary vocabulary() {
		return this.vocabulary;
	}

	@Override
	public void close() {
		this.mapping.close();
	}

	private Vocabulary fill(Consumer<Consumer<Entry>> source) {
		Set<String> words = new HashSet<>();
		List<Entry> batch = new ArrayList<>();
		source.accept((entry) -> {
			batch.add(entry);
			entry.words().forEach(words::add);
			if (batch.size() == BATCH) {
				add(batch);
			}
		});
		add(batch);
		try (SearchSession session = session()) {
			session.workspace(Entry.class).flush();
			session.workspace(Entry.class).refresh();
		}
		return new Vocabulary(words);
	}

	/** The plan of a session is carried out when the session closes. */
	private void add(List<Entry> batch) {
		try (SearchSession session = session()) {
			session.indexingPlanSynchronizationStrategy(SearchIndex::awaitWithoutCommit);
			batch.forEach(session.indexingPlan()::add);
		}
		batch.clear();
	}

	/**
	 * A commit for each batch would cost more than all the rest; one comes at the end.
	 */
	private static void awaitWithoutCommit(IndexingPlanSynchronizationStrategyConfigurationContext context) {
		context.documentCommitStrategy(DocumentCommitStrategy.NONE);
		context.documentRefreshStrategy(DocumentRefreshStrategy.NONE);
		context.indexingFutureHandler((future) -> future.join().throwable().ifPresent((thrown) -> {
			throw new IllegalStateException("The search index could not be built", thrown);
		}));
	}

}
