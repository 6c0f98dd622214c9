package org.careersite.works;

import java.util.List;
import java.util.Locale;

import org.careersite.career.Credit;
import org.careersite.career.Kind;
import org.careersite.career.Medium;
import org.careersite.career.Work;
import org.careersite.career.YearSpan;
import org.careersite.metadata.AwardJsonLd;
import org.careersite.metadata.Field;
import org.careersite.metadata.Head;
import org.careersite.metadata.PersonJsonLd;
import org.careersite.web.AwardLine;
import org.careersite.web.PersonTie;
import org.careersite.web.section.JsonLdNode;
import org.careersite.web.section.Paths;
import org.jspecify.annotations.Nullable;

/**
 * Works as things of schema.org.
 */
final class WorkJsonLd {

	private WorkJsonLd() {
	}

	/** A work with the parts in it and the prizes it won. */
	static JsonLdNode of(Work work, List<PersonTie> people, List<AwardLine> awards) {
		YearSpan years = work.years();
		String path = Paths.work(work.slug());
		JsonLdNode thing = JsonLdNode.of(type(work.kind()))
			.id(Paths.workId(work.slug()))
			.with("name", work.title().text())
			.with("url", JsonLdNode.address(path))
			.with("genre", genre(work.kind()))
			.with("description", PersonJsonLd.plain(work.summary()))
			.with("dateCreated", isDated(work) ? String.format(Locale.ROOT, "%04d", years.first()) : null)
			.with("award", AwardJsonLd.won(awards, true));
		work.credits()
			.forEach((credit) -> PersonJsonLd.add(thing, field(work.kind()).property(credit.role()),
					JsonLdNode.at(PersonJsonLd.SELF), credit.role(), years(work, credit), credit.note()));
		return PersonJsonLd.add(thing, field(work.kind()), people);
	}

	/** The head of a work's page. */
	static Head head(Work work, List<PersonTie> people, List<AwardLine> awards) {
		Head head = Head.of(Paths.work(work.slug()), work.title().text()).type(openGraph(work.kind()));
		if (work.medium() == Medium.SCREEN) {
			people.forEach((tie) -> {
				String property = Field.SCREEN.property(tie.role());
				if (property.equals("actor") || property.equals("director")) {
					head.property("video:" + property, tie.person());
				}
			});
			if (isDated(work)) {
				head.property("video:release_date", String.valueOf(work.years().first()));
			}
		}
		return head.thing(of(work, people, awards));
	}

	/**
	 * Television films and shorts are films; schema.org has no type for a radio play or a
	 * poem.
	 */
	static String type(Kind kind) {
		return switch (kind) {
			case TV_SERIES, MINI_SERIES -> "TVSeries";
			case SHORT, TV_MOVIE, FEATURE_FILM, DOCUMENTARY_SHORT, DOCUMENTARY_FEATURE, VIDEO_SHORT -> "Movie";
			case SONG -> "MusicComposition";
			case PHOTO_SERIES -> "Collection";
			case RADIO_PLAY, POEM -> "CreativeWork";
		};
	}

	/** What the type does not say of the kind. */
	private static String genre(Kind kind) {
		return (kind == Kind.TV_SERIES || kind == Kind.FEATURE_FILM || kind == Kind.SONG) ? "" : kind.label();
	}

	private static Field field(Kind kind) {
		return switch (kind.medium()) {
			case SCREEN -> Field.SCREEN;
			case MUSIC -> Field.MUSIC;
			default -> Field.WORK;
		};
	}

	private static String openGraph(Kind kind) {
		return switch (kind) {
			case TV_SERIES, MINI_SERIES -> "video.tv_show";
			case VIDEO_SHORT -> "video.other";
			case SONG -> "music.song";
			case RADIO_PLAY, POEM, PHOTO_SERIES -> "website";
			default -> "video.movie";
		};
	}

	/**
	 * Whether its years say when it was made: the source has to state them. Those of a
	 * series may be the years of the person's work on it, so they say nothing of its run.
	 */
	private static boolean isDated(Work work) {
		return !isSeries(work) && !work.yearsInferred() && work.years().first() == work.years().last();
	}

	/**
	 * The years of a credit. Where no credit on a series has any, those of the series are
	 * the years of the person's work on it, of whatever role, unless there are several
	 * roles for several years.
	 */
	private static @Nullable YearSpan years(Work work, Credit credit) {
		boolean told = !isSeries(work) || work.credits().stream().anyMatch((each) -> each.years() != null);
		boolean clear = work.credits().size() == 1 || work.years().first() == work.years().last();
		return (told || !clear) ? credit.years() : work.years();
	}

	private static boolean isSeries(Work work) {
		return type(work.kind()).equals("TVSeries");
	}

}
