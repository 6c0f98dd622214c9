package org.careersite.metadata;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.careersite.career.Award;
import org.careersite.career.AwardBody;
import org.careersite.career.Outcome;
import org.careersite.career.text.Messages;
import org.careersite.records.AwardData;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.careersite.web.section.RecordLink;

/**
 * Awards in schema.org, which knows only those won.
 */
public final class AwardJsonLd {

	private AwardJsonLd() {
	}

	/**
	 * Each as a text: {@code Edgar Award 2005: Best Television Episode}.
	 * @param tied whether to say of a prize that it is tied to the thing by inference
	 */
	public static List<String> won(List<AwardData> awards, boolean tied) {
		return awards.stream()
			.filter((award) -> award.outcome() == Outcome.WON)
			.map((award) -> won(award, tied && award.inferred()))
			.toList();
	}

	private static String won(AwardData award, boolean inferred) {
		String text = text(award);
		String counted = (award.count() > 1) ? Messages.get("metadata.award.several", text, award.count()) : text;
		return inferred ? Messages.get("metadata.award.inferred", counted) : counted;
	}

	/** The awards of a list as links. */
	public static List<RecordLink> links(List<AwardData> awards) {
		return awards.stream()
			.map((award) -> new RecordLink(
					Messages.get("metadata.award.with-outcome", text(award), award.outcomeInWords()), award.url()))
			.toList();
	}

	/** Who gives a prize. */
	public static JsonLdNode body(AwardBody body) {
		String path = Paths.of(body);
		return JsonLdNode.of("Organization")
			.id(path + "#body")
			.with("name", body.name())
			.with("url", JsonLdNode.address(path));
	}

	/** Awards by the path of the work or publication that they were for. */
	public static Map<String, List<AwardData>> byObject(List<Award> awards) {
		return awards.stream()
			.map(AwardData::of)
			.filter((award) -> award.object() != null)
			.collect(Collectors.groupingBy((award) -> Objects.requireNonNull(award.object()).href()));
	}

	private static String text(AwardData award) {
		String prize = award.ownPrize();
		String category = award.ownCategory();
		return Messages.get((category != null) ? "metadata.award.category" : "metadata.award",
				(prize != null) ? prize : award.body().name(), award.year(), category);
	}

}
