package org.careersite.career;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.fasterxml.jackson.annotation.JsonCreator;
import jakarta.persistence.Embeddable;
import org.careersite.career.text.Language;
import org.jspecify.annotations.Nullable;

/**
 * Where something is shown or stands: a venue or a city is known at least.
 *
 * @param region its state or province, where no city is known
 * @param country its country, left out where it is disputed
 * @param latitude of the city or the region, in degrees north
 * @param longitude of the city or the region, in degrees east
 */
@Embeddable
public record Place(@Nullable String venue, @Nullable String city, @Nullable String region, @Nullable String country,
		@Nullable Double latitude, @Nullable Double longitude) {

	public Place {
		if (venue == null && city == null) {
			throw new IllegalArgumentException("a place has a venue or a city");
		}
	}

	/** A place as the dataset tells it, its coordinates as a list of two or none. */
	@JsonCreator
	static Place of(@Nullable String venue, @Nullable String city, @Nullable String region, @Nullable String country,
			List<Double> coordinates) {
		boolean located = !coordinates.isEmpty();
		return new Place(venue, city, region, country, located ? coordinates.get(0) : null,
				located ? coordinates.get(1) : null);
	}

	/** The same in the language of the request. */
	public Place translated() {
		return new Place(this.venue, Language.translatedIfAny(this.city), Language.translatedIfAny(this.region),
				Language.translatedIfAny(this.country), this.latitude, this.longitude);
	}

	/** As far as known: {@code Beijing, China}; empty if nothing is. */
	public String area() {
		return Stream.of(this.city, this.region, this.country)
			.filter(Objects::nonNull)
			.map(Language::translated)
			.distinct()
			.collect(Collectors.joining(", "));
	}

	/** Venue and area: {@code Taipei Fine Arts Museum, Taipei}. */
	@Override
	public String toString() {
		return Stream.of(this.venue, area())
			.filter((part) -> part != null && !part.isEmpty())
			.collect(Collectors.joining(", "));
	}

}
