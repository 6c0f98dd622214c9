package org.careersite.web;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.careersite.SkipReasons;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

/**
 * The Big List of Naughty Strings, each in the kinds of places that take text. The
 * property {@code blns.json} says where the list lies.
 */
@ExtendWith(SkipReasons.class)
@WholeSiteTest
class NaughtyStringsIT {

	private static final List<String> PLACES = List.of("/filmography?q=", "/filmography?years=", "/filmography?kind=",
			"/filmography/", "/", "/api/works?q=", "/api/works/");

	/** A search that finds nothing looks twice more, so only some are searched for. */
	private static final int SEARCHED = 10;

	@LocalServerPort
	private int port;

	@Test
	void areTextWhereverTheyStand() throws Exception {
		String list = System.getProperty("blns.json");
		assumeThat(list).as("The Big List of Naughty Strings is not there: blns.json is not set").isNotNull();
		Map<WireRequest, String> requests = new HashMap<>();
		int number = 0;
		for (JsonNode text : JsonMapper.shared().readTree(Path.of(String.valueOf(list)).toFile())) {
			PLACES.forEach((place) -> requests.put(WireRequest.get(place + encoded(text.asString())), text.asString()));
			if (number++ % SEARCHED == 0) {
				requests.put(WireRequest.get("/search?q=" + encoded(text.asString())), text.asString());
			}
		}

		Barrage barrage = new Barrage(this.port, new AnswerCheck(), (request, answer) -> isMarkup(requests.get(request))
				&& AnswerCheck.echoes(answer, requests.get(request)));
		barrage.send(List.copyOf(requests.keySet()));

		assertThat(requests).hasSizeGreaterThan(3_000);
		assertThat(barrage.complaints()).isEmpty();
	}

	private static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
	}

	private static boolean isMarkup(String text) {
		return text.matches("(?s).*<[a-zA-Z!?/].*");
	}

}
