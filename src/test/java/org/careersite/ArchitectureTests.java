package org.careersite;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.persistence.Entity;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.conditions.ArchConditions.be;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/**
 * Holds the floors of the house: imports point down only.
 */
class ArchitectureTests {

	private static final String BASE = "org.careersite";

	private static final long MOST_FILES = 30;

	private static final JavaClasses CLASSES = new ClassFileImporter().withImportOption(new DoNotIncludeTests())
		.importPackages(BASE);

	@Test
	void theModelStandsOnNothingOfOurs() {
		dependsOnlyOn("career");
	}

	@Test
	void readingTheDatasetStandsOnTheModel() {
		dependsOnlyOn("dataset", "career");
	}

	@Test
	void whatAllSectionsShareStandsOnTheModel() {
		dependsOnlyOn("tables", "career");
		dependsOnlyOn("maps", "career");
		dependsOnlyOn("web", "career", "tables");
		dependsOnlyOn("records", "career", "tables", "web");
		dependsOnlyOn("citation", "career", "web");
		dependsOnlyOn("metadata", "career", "web", "records");
	}

	@Test
	void whatOthersLookForAtASiteSendsTheDatasetToo() {
		dependsOnlyOn("discovery", "career", "dataset", "web", "metadata", "tables");
	}

	@ParameterizedTest
	@MethodSource("sections")
	void sectionStandsOnTheModelAndOnWhatEveryPageNeeds(String section) {
		dependsOnlyOn(section, "career", "web", "metadata", "records", "tables", "citation", "maps");
	}

	@Test
	void noPackagesGoRoundInACircle() {
		slices().matching(BASE + ".(**)").should().beFreeOfCycles().check(CLASSES);
	}

	@Test
	void noPackageHasMoreThanThirtyFiles() throws IOException {
		try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
			Map<String, Long> sizes = files.filter(Files::isRegularFile)
				.collect(Collectors.groupingBy((file) -> String.valueOf(file.getParent().getFileName()),
						Collectors.counting()));

			assertThat(sizes).containsKeys("works", "cache")
				.allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_FILES));
		}
	}

	@Test
	void everyPackageIsNullMarked() {
		JavaPackage base = CLASSES.getPackage(BASE);

		assertThat(base.getSubpackages()).extracting(JavaPackage::getRelativeName)
			.contains("career", "dataset", "web", "home", "works");
		assertThat(base.getSubpackages()).allSatisfy(
				(javaPackage) -> assertThat(javaPackage.isAnnotatedWith(NullMarked.class)).as(javaPackage.getName())
					.isTrue());
	}

	@Test
	void entitiesAreValidFromBirth() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Entity.class)
			.should()
			.haveNameNotStartingWith("set")
			.check(CLASSES);
		assertThat(CLASSES).filteredOn((type) -> type.isAnnotatedWith(Entity.class))
			.flatExtracting(JavaClass::getFields)
			.allSatisfy(
					(field) -> assertThat(field.getModifiers()).as(field.getFullName()).contains(JavaModifier.PRIVATE));
	}

	@Test
	void repositoriesLiveWithTheModelAndListTheirFinders() {
		classes().that()
			.areAssignableTo(Repository.class)
			.should()
			.resideInAPackage(BASE + ".career.repository")
			.andShould()
			.beInterfaces()
			.andShould(be(plainRepositories()))
			.check(CLASSES);
	}

	@Test
	void controllersHandOutNoEntities() {
		methods().that()
			.areDeclaredInClassesThat()
			.areAnnotatedWith(Controller.class)
			.and()
			.areAnnotatedWith(GetMapping.class)
			.should()
			.notHaveRawReturnType(
					DescribedPredicate.describe("an entity", (type) -> type.isAnnotatedWith(Entity.class)))
			.check(CLASSES);
	}

	private static void dependsOnlyOn(String name, String... below) {
		Stream<String> allowed = Stream.concat(Stream.of(name), Arrays.stream(below))
			.map((each) -> BASE + "." + each + "..");
		classes().that()
			.resideInAPackage(BASE + "." + name + "..")
			.should()
			.onlyDependOnClassesThat(DescribedPredicate.not(resideInAPackage(BASE + ".."))
				.or(resideInAnyPackage(allowed.toArray(String[]::new))))
			.check(CLASSES);
	}

	private static DescribedPredicate<JavaClass> plainRepositories() {
		return DescribedPredicate.describe("plain repositories",
				(type) -> type.getRawInterfaces()
					.stream()
					.map(JavaClass::getName)
					.toList()
					.equals(List.of(Repository.class.getName())));
	}

	private static Stream<String> sections() {
		Set<String> floors = Set.of("career", "dataset", "web", "metadata", "records", "tables", "citation",
				"discovery");
		return CLASSES.getPackage(BASE)
			.getSubpackages()
			.stream()
			.map(JavaPackage::getRelativeName)
			.filter((name) -> !floors.contains(name))
			.sorted();
	}

}
