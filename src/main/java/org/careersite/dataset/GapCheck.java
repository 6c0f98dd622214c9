package org.careersite.dataset;

import java.util.Collection;
import java.util.HashSet;
import java.util.Set;

import org.careersite.career.Kinds;
import org.careersite.dataset.advice.ValuePath;
import org.careersite.dataset.drafts.Drafts;
import tools.jackson.databind.JsonNode;

/**
 * What a dataset may leave out, but its readers would miss. It looks at trees, so it also
 * works on files that have faults.
 */
class GapCheck {

	private final Set<String> named = new HashSet<>();

	void check(Collection<DatasetFile> files) {
		files.forEach((file) -> file.visit((path, node) -> {
			if (node.isString() && path.parent() != null && !path.parent().name().equals("facts")) {
				this.named.add(path.name() + ":" + node.asString());
			}
		}));
		files.forEach((file) -> file.visit((path, node) -> {
			if (node.isObject() && path.isItem()) {
				check(file, path, node);
			}
		}));
	}

	private void check(DatasetFile file, ValuePath path, JsonNode entry) {
		String list = path.name();
		boolean atTop = path.parent() != null && path.parent().parent() == ValuePath.ROOT;
		if (Drafts.isDraft(entry)) {
			file.miss(path, "it is a draft, which the site does not show");
		}
		String kind = entry.path("kind").asString("");
		boolean own = Kinds.BUILT_IN.has(kind) && Kinds.BUILT_IN.named(kind).medium().byOneHand();
		if (atTop && list.equals("works") && !entry.has("credits") && !own) {
			file.miss(path, "what the person was on it is not said: give it credits");
		}
		if (atTop && list.equals("works") && !entry.has("years") && !entry.has("premiere")) {
			file.miss(path, "it has no years, so only lists and its own page show it");
		}
		if (entry.path("basis").asString("").equals("INFERRED") && !entry.has("note")) {
			file.miss(path, "it is inferred, but no note says from what");
		}
		if (list.equals("showings") && !entry.has("coordinates")) {
			file.miss(path, "it has no coordinates, so the map cannot show it");
		}
		if (list.equals("bodies") && entry.path("prize").equals(entry.path("name"))) {
			file.miss(path, "its prize has its own name: leave the prize out");
		}
		String slug = entry.path("slug").asString("");
		if (list.equals("bodies") && !slug.isEmpty() && !this.named.contains("body:" + slug)) {
			file.miss(path, "no award names it");
		}
		if (list.equals("people") && !slug.isEmpty() && !this.named.contains("person:" + slug)) {
			file.miss(path, "no work, exhibition, publication or event names this person");
		}
	}

}
