package org.careersite.web;

import java.util.List;

import org.careersite.career.text.Language;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.SerializationConfig;
import tools.jackson.databind.module.SimpleModule;
import tools.jackson.databind.ser.BeanPropertyWriter;
import tools.jackson.databind.ser.ValueSerializerModifier;
import tools.jackson.databind.ser.std.ToStringSerializerBase;

import org.springframework.stereotype.Component;

/**
 * Writes each {@code url} of the API with the path of {@code site.base-url} before it, so
 * that it leads to the page of its record.
 */
@Component
class UrlModule extends SimpleModule {

	UrlModule(SiteSettings settings) {
		String base = settings.path();
		setSerializerModifier(new ValueSerializerModifier() {

			@Override
			public List<BeanPropertyWriter> changeProperties(SerializationConfig config,
					BeanDescription.Supplier description, List<BeanPropertyWriter> properties) {
				properties.stream()
					.filter((property) -> property.getName().equals("url"))
					.forEach((property) -> property.assignSerializer(new ToStringSerializerBase(String.class) {

						@Override
						public String valueToString(Object path) {
							return base + Language.current().path() + path;
						}

					}));
				return properties;
			}

		});
	}

}
