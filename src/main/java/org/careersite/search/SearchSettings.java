package org.careersite.search;

import java.util.HashMap;
import java.util.Map;

import org.hibernate.search.mapper.pojo.standalone.cfg.StandalonePojoMapperSettings;

import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/**
 * The settings {@code hibernate.search.…} of the application, as Hibernate Search takes
 * them: an index of Lucene's in memory, unless they say otherwise.
 */
@Component
class SearchSettings {

	private static final String PREFIX = StandalonePojoMapperSettings.PREFIX;

	private final Map<String, String> properties = new HashMap<>();

	SearchSettings(Environment environment) {
		// An index lives as long as its career: none is there before, none is left behind
		this.properties.put(StandalonePojoMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, "drop-and-create-and-drop");
		// All that is mapped is named: no library is searched for more
		this.properties.put(StandalonePojoMapperSettings.MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS,
				"false");
		this.properties.put(StandalonePojoMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, "false");
		this.properties.put(PREFIX + "backend.type", "lucene");
		Binder.get(environment)
			.bind("hibernate.search", Bindable.mapOf(String.class, String.class))
			.ifBound((given) -> given.forEach((name, value) -> this.properties.put(PREFIX + name, value)));
		if ("lucene".equals(this.properties.get(PREFIX + "backend.type"))) {
			this.properties.putIfAbsent(PREFIX + "backend.directory.type", "local-heap");
			this.properties.putIfAbsent(PREFIX + "backend.lucene_version", "LATEST");
		}
	}

	Map<String, String> properties() {
		return this.properties;
	}

}
