package org.careersite.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;

/**
 * One whole index of a career: filled when it is made, unchanged after. Another career
 * gets an index of its own, beside this one.
 */
final class SearchIndex implements AutoCloseable {

	/** So many entries are handed to the backend before their outcome is awaited. */
	private static final int BATCH = 500;

	private final CloseableSearchMapping mapping;

	/**
	 * Makes and fills an index.
	 * @param name its name in the backend, which no other index in use may have
	 * @param settings those of Hibernate Search, whole names
	 * @param source hands each entry to the index
	 */
	SearchIndex(String name, Map<String, String> settings, Consumer<Consumer<Entry>> source) {
		StandalonePojoMappingConfigurer named = (
				context) -> context.programmaticMapping().type(Entry.class).indexed().index(name);
		this.mapping = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class, Indexed.class))
			.properties(settings)
			.property(StandalonePojoMapperSettings.MAPPING_CONFIGURER, named)
			.build();
		try {
			fill(source);
		}
		catch (RuntimeException ex) {
			this.mapping.close();
			throw ex;
		}
	}

	SearchSession session() {
		return this.mapping.createSession();
	}

	@Override
	public void close() {
		this.mapping.close();
	}

	private void fill(Consumer<Consumer<Entry>> source) {
		try (SearchSession session = session()) {
			List<CompletableFuture<?>> pending = new ArrayList<>();
			source.accept((entry) -> {
				pending.add(session.indexer().add(entry).toCompletableFuture());
				if (pending.size() == BATCH) {
					await(pending);
				}
			});
			await(pending);
			session.workspace(Entry.class).flush();
			session.workspace(Entry.class).refresh();
		}
	}

	private static void await(List<CompletableFuture<?>> pending) {
		CompletableFuture.allOf(pending.toArray(CompletableFuture[]::new)).join();
		pending.clear();
	}

}
