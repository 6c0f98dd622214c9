package org.careersite.opendata;

import java.util.List;
import java.util.TreeMap;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.servers.Server;
import org.careersite.career.PersonRepository;
import org.careersite.web.ListQuery;
import org.careersite.web.SiteSettings;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springdoc.core.utils.SpringDocUtils;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Describes the API as OpenAPI. springdoc finds the addresses and takes their words from
 * the Javadoc; this says of whose career they tell, where they are, and in which order
 * they are read.
 */
@Configuration(proxyBeanMethods = false)
class ApiDescription {

	private static final String TEXT = """
			Everything this site shows, as data, for anybody and without a key. Each page of the site links to its twin \
			here, and each record here has the path of its page in `url`.

			All addresses are read with GET or HEAD, from any origin (CORS). A field is always there; what is not known \
			is null or an empty list. Lists come in pages. What changes only with the data may be kept for five minutes, \
			and asked for again with its ETag (`If-None-Match`). Unknown parameters are ignored; a value that means \
			nothing is refused with a problem (RFC 9457) that names the parameter and the value.""";

	/**
	 * The order in which readers are told of the addresses, which is that of the site.
	 */
	private static final List<String> ORDER = List.of("/api/person", "/api/works", "/api/works/{slug}", "/api/awards",
			"/api/awards/tally", "/api/exhibitions", "/api/exhibitions/{slug}", "/api/publications",
			"/api/publications/{slug}", "/api/people", "/api/people/{slug}", "/api/timeline", "/api/years/{year}",
			"/api/search", "/api/search/suggest");

	static {
		SpringDocUtils.getConfig().addRequestWrapperToIgnore(ListQuery.class);
	}

	/** The server is the one of the settings, not the one that a request names. */
	@Bean
	OpenAPI openApi(SiteSettings settings) {
		return new OpenAPI().components(new Components())
			.info(new Info().version("1").description(TEXT))
			.servers(List.of(new Server().url(settings.address(""))));
	}

	@Bean
	OpenApiCustomizer describedSite(PersonRepository persons, ApiFields fields) {
		return (api) -> {
			api.getInfo().setTitle("The career of " + persons.get().name());
			Paths paths = new Paths();
			ORDER.stream()
				.filter((path) -> api.getPaths().containsKey(path))
				.forEach((path) -> paths.addPathItem(path, api.getPaths().get(path)));
			api.getPaths().forEach(paths::putIfAbsent);
			api.setPaths(paths);
			ModelConverters.getInstance(true)
				.readAll(new AnnotatedType(Problem.class))
				.forEach((name, schema) -> api.getComponents().addSchemas(name, schema));
			api.setTags(null);
			fields.complete(api.getComponents().getSchemas());
			api.getComponents().setSchemas(new TreeMap<>(api.getComponents().getSchemas()));
		};
	}

}
