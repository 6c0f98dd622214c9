package org.careersite.awards;

import io.swagger.v3.oas.annotations.Parameter;
import io.swagger.v3.oas.annotations.enums.ParameterIn;
import io.swagger.v3.oas.annotations.media.Schema;
import org.careersite.opendata.AwardData;
import org.careersite.opendata.PageParameters;
import org.careersite.opendata.YearsParameter;
import org.careersite.web.ListQuery;
import org.careersite.web.Listing;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/**
 * Tells programs the awards, and how many they are.
 */
@RestController
class AwardsApi {

	private final Awards awards;

	AwardsApi(Awards awards) {
		this.awards = awards;
	}

	/** Prizes, nominations, mentions and honours. The newest come first. */
	@GetMapping("/api/awards")
	@AwardParameters
	@YearsParameter
	@Parameter(name = "group", in = ParameterIn.QUERY, description = "What stays together in the list.",
			schema = @Schema(type = "string", allowableValues = { "year", "body", "work" }, defaultValue = "year"))
	@PageParameters
	Listing<AwardData> list(ListQuery query) {
		return this.awards.listing(query);
	}

	/**
	 * How many awards there are. The filters are those of the list; a record that stands
	 * for several counts as many.
	 */
	@GetMapping("/api/awards/tally")
	@AwardParameters
	@YearsParameter
	TallyData tally(ListQuery query) {
		return this.awards.tally(query);
	}

}
