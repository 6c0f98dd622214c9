package org.careersite.metadata;

import org.careersite.career.Place;
import org.careersite.web.section.JsonLdNode;
import org.jspecify.annotations.Nullable;

/**
 * Places in schema.org.
 */
public final class PlaceJsonLd {

	private PlaceJsonLd() {
	}

	/** A place by its name and address; the coordinates are those of the city. */
	public static JsonLdNode of(Place place) {
		String venue = place.venue();
		JsonLdNode area = area(place);
		return (venue == null) ? area
				: JsonLdNode.of("Place")
					.with("name", venue)
					.with("address", address(place))
					.with("containedInPlace", (area.get("name") != null) ? area : null);
	}

	private static JsonLdNode area(Place place) {
		String name = place.area();
		JsonLdNode area = JsonLdNode.of((place.city() != null) ? "City" : "AdministrativeArea").with("name", name);
		if (place.latitude() != null && place.longitude() != null) {
			area.with("geo",
					JsonLdNode.of("GeoCoordinates")
						.with("latitude", place.latitude())
						.with("longitude", place.longitude()));
		}
		return (place.venue() == null) ? area.with("address", address(place)) : area;
	}

	private static @Nullable JsonLdNode address(Place place) {
		return place.area().isEmpty() ? null
				: JsonLdNode.of("PostalAddress")
					.with("addressLocality", place.city())
					.with("addressRegion", place.region())
					.with("addressCountry", place.country());
	}

}
