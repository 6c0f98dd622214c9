package org.careersite.awards;

import org.careersite.opendata.AwardData;
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
	Listing<AwardData> list(ListQuery query) {
		return this.awards.listing(query);
	}

	/**
	 * How many awards there are. The filters are those of the list; a record that stands
	 * for several counts as many.
	 */
	@GetMapping("/api/awards/tally")
	TallyData tally(ListQuery query) {
		return this.awards.tally(query);
	}

}
