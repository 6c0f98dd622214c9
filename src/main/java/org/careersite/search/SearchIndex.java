package org.careersite.search;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;

import org.hibernate.search.mapper.pojo.mapping.definition.annotation.AnnotatedTypeSource;
import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;
import org.hibernate.search.mapper.pojo.standalone.mapping.CloseableSearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMapping;
import org.hibernate.search.mapper.pojo.standalone.mapping.SearchMappingBuilder;
import org.hibernate.search.mapper.pojo.standalone.mapping.StandalonePojoMappingConfigurer;
import org.hibernate.search.mapper.pojo.standalone.session.SearchSession;
import org.hibernate.search.mapper.pojo.work.IndexingPlanSynchronizationStrategy;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;

/**
 * One whole index of a career: filled when it is made, unchanged after. Another career
 * gets an index of its own, beside this one.
 *
 * @param mapping opens sessions on it
 * @param vocabulary the words and titles of its entries
 */
record SearchIndex(CloseableSearchMapping mapping, Vocabulary vocabulary) implements AutoCloseable {

	/**
	 * Makes and fills an index.
	 * @param name its name in the backend, which no other index in use may have
	 * @param environment holds the settings {@code hibernate.search.…} of the application
	 * @param source hands each entry to the index
	 */
	static SearchIndex of(String name, Environment environment, Consumer<Consumer<Entry>> source) {
		StandalonePojoMappingConfigurer named = (
				context) -> context.programmaticMapping().type(Entry.class).indexed().index(name);
		SearchMappingBuilder builder = SearchMapping.builder(AnnotatedTypeSource.fromClasses(Entry.class, Hit.class))
			.property(StandalonePojoMapperSettings.MAPPING_CONFIGURER, named)
			// An index lives as long as its career: none is there before, none is left
			// behind
			.property(StandalonePojoMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, "drop-and-create-and-drop")
			// All that is mapped is named: no library is searched for more
			.property(StandalonePojoMapperSettings.MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS,
					false)
			.property(StandalonePojoMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, false);
		Binder.get(environment)
			.bind("hibernate.search", Bindable.mapOf(String.class, String.class))
			.ifBound((given) -> given
				.forEach((key, value) -> builder.property(StandalonePojoMapperSettings.PREFIX + key, value)));
		CloseableSearchMapping mapping = builder.build();
		try {
			return new SearchIndex(mapping, fill(mapping, source));
		}
		catch (RuntimeException ex) {
			mapping.close();
			throw ex;
		}
	}

	@Override
	public void close() {
		this.mapping.close();
	}

	/**
	 * A commit for each entry would cost more than all the rest; one comes at the end.
	 */
	private static Vocabulary fill(SearchMapping mapping, Consumer<Consumer<Entry>> source) {
		Set<String> words = new HashSet<>();
		List<CompletableFuture<?>> added = new ArrayList<>();
		try (SearchSession session = mapping.createSession()) {
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
