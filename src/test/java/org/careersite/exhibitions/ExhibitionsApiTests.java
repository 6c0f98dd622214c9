package org.careersite.exhibitions;

import org.careersite.Reader;
import org.careersite.WholeSiteTest;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.http.MediaType;
import org.springframework.test.json.AbstractJsonContentAssert;
import org.springframework.test.json.JsonCompareMode;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

import static org.assertj.core.api.Assertions.assertThat;

/** What programs are told of the exhibitions. */
@WholeSiteTest
class ExhibitionsApiTests {

	@Autowired
	private Reader reader;

	@Test
	void listsExhibitionsWithTheirShowings() {
		assertThatAnswer("/api/exhibitions?years=2025").isEqualTo(
				"""
						{"content": [{"slug": "desaparecidos", "title": "Desaparecidos", "lang": "es", "part": "OWN_WORK",
						"startYear": 2025, "endYear": 2025, "showings": [{"venue": "Americas Society/Council of the Americas",
						"city": "New York", "region": null, "country": "United States", "latitude": 40.71, "longitude": -74.01,
						"opens": "2025-11", "closes": null, "dates": "November 2025",
						"startYear": 2025, "endYear": 2025, "permanent": true, "planned": false, "note": null}], "url": "/exhibitions/desaparecidos"},
						{"slug": "gazing-into-the-mirror", "title": "Gazing Into the Mirror", "lang": null, "part": "SOLO",
						"startYear": 2025, "endYear": 2025, "showings": [{"venue": "Dimension Art Museum",
						"city": "Ningbo", "region": null, "country": "China", "latitude": 29.87, "longitude": 121.54,
						"opens": "2025-12-19", "closes": null, "dates": "19 December 2025",
						"startYear": 2025, "endYear": 2025, "permanent": false, "planned": false, "note": null}, {"venue": "Contemporary Image Museum",
						"city": "Chengdu", "region": null, "country": "China", "latitude": 30.57, "longitude": 104.07,
						"opens": null, "closes": null, "dates": null,
						"startYear": null, "endYear": null, "permanent": false, "planned": true, "note": null}, {"venue": null, "city": "Shanghai", "region": null, "country": "China", "latitude": 31.23, "longitude": 121.47,
						"opens": null, "closes": null, "dates": null,
						"startYear": null, "endYear": null, "permanent": false, "planned": true, "note": null}], "url": "/exhibitions/gazing-into-the-mirror"}], "page": {"size": 100,
						"number": 0, "totalElements": 2, "totalPages": 1}}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsAllOfAnExhibition() {
		assertThatAnswer("/api/exhibitions/desaparecidos").isEqualTo(
				"""
						{"slug": "desaparecidos", "title": "Desaparecidos", "lang": "es", "part": "OWN_WORK", "startYear": 2025,
						"endYear": 2025, "showings": [{"venue": "Americas Society/Council of the Americas",
						"city": "New York", "region": null, "country": "United States", "latitude": 40.71, "longitude": -74.01,
						"opens": "2025-11", "closes": null, "dates": "November 2025",
						"startYear": 2025, "endYear": 2025, "permanent": true, "planned": false, "note": null}], "summary": "The 44 images of Desaparecidos, a 2009 work by Balcer, are permanently installed at the headquarters of the Americas Society and the Council of the Americas. They show porteros electricos, electric doormen, on guard at the doors of exclusive apartment buildings in Recoleta, a neighbourhood of Buenos Aires, and reflect on class and conscience in the years of Argentina’s Dirty War.",
						"works": [{"slug": "desaparecidos", "title": "Desaparecidos", "basis": "STATED", "note": null}], "collaborators": [],
						"sources": ["Other activities"], "url": "/exhibitions/desaparecidos"}
						""",
				JsonCompareMode.STRICT);
	}

	@Test
	void tellsWhatIsNotKnownAndWhatIsInferred() {
		assertThatAnswer("/api/exhibitions/light-before-dawn").isEqualTo(
				"""
						{"part": null, "showings": [{"venue": "Asia Society Museum", "city": "Hong Kong", "country": null}],
						"works": [{"slug": "the-no-name-painting-association", "title": "The No Name Painting Association",
						"basis": "INFERRED", "note": "The source, having just named Light Before Dawn, says that the documentary accompanied “the exhibit”. It may instead mean Blooming in the Shadows, which it names one sentence earlier."}]}
						""",
				JsonCompareMode.LENIENT);
	}

	private AbstractJsonContentAssert<?> assertThatAnswer(String address) {
		MvcTestResult answer = this.reader.get(address);
		assertThat(answer).hasStatusOk().hasContentType(MediaType.APPLICATION_JSON);
		return assertThat(answer).bodyJson();
	}

}
