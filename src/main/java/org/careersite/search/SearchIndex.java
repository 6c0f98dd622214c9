package org.careersite.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

/**
 * One whole index of a career: filled when it is made, unchanged after. Another career
 * gets an index of its own, beside this one.
 */
final class SearchIndex implements AutoCloseable {

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
		this.mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class, Hit.class))
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

	/**
	 * A commit for each entry would cost more than all the rest; one comes at the end.
	 */
	private Vocabulary fill(Consumer<Consumer<Entry>> source) {
		Set<String> words = new HashSet<>();
		List<CompletableFuture<?>> added = new ArrayList<>();
		try (SearchSession session = session()) {
			session.indexingPlanSynchronizationStrategy(IndexingPlanSynchronizationStrategy.async());
			source.accept((entry) -> {
				added.add(session.indexer().add(entry).toCompletableFuture());
				entry.words().forEach(words::add);
			});
			added.forEach(CompletableFuture::join);
			session.workspace(Entry.class).flush();
			session.workspace(Entry.class).refresh();
		}
		catch (CompletionException ex) {
			throw new IllegalStateException("The search index could not be built", ex);
		}
		return new Vocabulary(words);
	}

}
