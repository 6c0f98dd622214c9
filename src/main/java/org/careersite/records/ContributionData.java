package org.careersite.records;

import java.util.List;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.careersite.career.Contribution;
import org.careersite.career.Person;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;

/**
 * A person or group named with a record, and as what.
 */
public record ContributionData(String slug, String name, String role, String url, @JsonIgnore boolean group) {

	public static List<ContributionData> of(List<Contribution> contributions) {
		return contributions.stream().map((each) -> {
			Person person = each.person();
			return new ContributionData(person.slug(), person.name(), each.role(), Paths.of(person), person.group());
		}).toList();
	}

	/** The person's page. */
	public RecordLink person() {
		return new RecordLink(this.name, this.url);
	}

}
