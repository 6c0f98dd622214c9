package org.careersite.dataset;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.core.io.DefaultResourceLoader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.times;
import static org.mockito.Mockito.verify;

class DatasetWatchTests {

	private static final Duration QUIET = Duration.ofSeconds(2);

	private final DatasetLoader loader = mock(DatasetLoader.class);

	@TempDir
	private Path root;

	private DatasetFolder folder;

	private DatasetWatch watch;

	@BeforeEach
	void watchTheFolder() throws IOException {
		this.folder = DatasetFolder.in(Files.createDirectory(this.root.resolve("career")));
		this.watch = watch(new DatasetSettings(this.folder.location(), true, QUIET));
	}

	@Test
	void leavesFilesAloneThatDoNotChange() {
		look(0);
		look(10_000);

		verify(this.loader, never()).reload();
	}

	@Test
	void loadsAChangeOnceItHasRested() {
		this.folder.append("works.yaml", "# changed\n");

		look(500);
		look(1_000);
		verify(this.loader, never()).reload();

		look(2_500);
		look(3_000);
		look(60_000);
		verify(this.loader, times(1)).reload();
	}

	@Test
	void watchesAFolderThatIsNamedByItsPath() {
		this.watch = watch(new DatasetSettings(this.root.resolve("career").toString(), true, QUIET));
		this.folder.append("works.yaml", "# changed\n");

		look(500);
		look(2_500);

		verify(this.loader, times(1)).reload();
	}

	@Test
	void waitsForWhoeverGoesOnWriting() {
		for (int second = 0; second < 10; second++) {
			this.folder.append("works.yaml", "# changed\n");
			look(1_000 * second);
		}
		verify(this.loader, never()).reload();

		look(11_500);

		verify(this.loader, times(1)).reload();
	}

	@Test
	void loadsWhatNeverRestsAfterAMinute() {
		for (int second = 0; second < 62; second++) {
			this.folder.append("works.yaml", "# changed\n");
			look(1_000 * second);
		}
		verify(this.loader, never()).reload();

		this.folder.append("works.yaml", "# changed\n");
		look(62_000);

		verify(this.loader, times(1)).reload();
	}

	@ParameterizedTest
	@ValueSource(strings = { "biography.fr.md", "messages_de.properties" })
	void noticesTheFilesOfALanguage(String name) {
		this.folder.write(name, "new");
		look(0);
		look(2_000);
		verify(this.loader, times(1)).reload();

		this.folder.delete(name);
		look(4_000);
		look(6_000);
		verify(this.loader, times(2)).reload();
	}

	@Test
	void leavesFilesAloneThatAreNoPartOfADataset() {
		this.folder.write(".works.yaml.swp", "typing");
		look(0);
		look(2_000);

		verify(this.loader, never()).reload();
	}

	@ParameterizedTest
	@ValueSource(strings = { "about.md", "about.fr.md", "pages/press.md", "pages/press.fr.md" })
	void noticesTextsOfTheSite(String file) throws IOException {
		Files.createDirectories(this.folder.file(file).getParent());
		this.folder.write(file, "Text.\n");
		look(0);
		look(2_000);
		verify(this.loader, times(1)).reload();

		this.folder.append(file, "More.\n");
		look(2_500);
		look(4_500);
		verify(this.loader, times(2)).reload();
	}

	@Test
	void noticesAChangeThatLeavesSizeAndTimeAsTheyWere() throws IOException {
		FileTime before = Files.getLastModifiedTime(this.folder.file("works.yaml"));
		this.folder.replace("works.yaml", "title: La Série", "title: La Suite");
		Files.setLastModifiedTime(this.folder.file("works.yaml"), before);

		look(0);
		look(2_000);

		verify(this.loader, times(1)).reload();
	}

	@Test
	void noticesThatAFileMayBeReadAtLast() throws IOException {
		Files.setPosixFilePermissions(this.folder.file("works.yaml"), PosixFilePermissions.fromString("rw-r-----"));

		look(0);
		look(2_000);

		verify(this.loader, times(1)).reload();
	}

	@Test
	void goesOnLookingWhateverALookThrows() {
		given(this.loader.reload()).willThrow(new OutOfMemoryError("Java heap space"));
		willThrow(new OutOfMemoryError("Java heap space")).given(this.loader).fail(any());
		this.watch = watch(new DatasetSettings(this.folder.location(), true, Duration.ZERO));

		for (int change = 1; change <= 2; change++) {
			this.folder.append("works.yaml", "# changed\n");
			this.watch.look();

			verify(this.loader, times(change)).reload();
			verify(this.loader, times(change)).fail(any());
		}
	}

	@Test
	void tellsWhatALookThrows() {
		OutOfMemoryError failure = new OutOfMemoryError("Java heap space");
		given(this.loader.reload()).willThrow(failure);
		this.watch = watch(new DatasetSettings(this.folder.location(), true, Duration.ZERO));
		this.folder.append("works.yaml", "# changed\n");

		this.watch.look();

		verify(this.loader).fail(failure);
	}

	@Test
	void knowsWhenNobodyHasLookedForAMinute() {
		long minute = Duration.ofMinutes(1).toNanos();
		long before = System.nanoTime();
		this.watch = watch(new DatasetSettings(this.folder.location(), true, QUIET));
		long later = System.nanoTime() + minute + 1;
		assertThat(this.watch.isStuck(before + minute)).isFalse();
		assertThat(this.watch.isStuck(later)).isTrue();

		this.watch.look();

		assertThat(this.watch.isStuck(later)).isFalse();
	}

	@Test
	void isNeverStuckIfThereIsNothingToLookAt() {
		this.watch = watch(new DatasetSettings("classpath:/career/", true, QUIET));

		assertThat(this.watch.isStuck(System.nanoTime() + Duration.ofHours(1).toNanos())).isFalse();
	}

	@Test
	void noticesFilesThatComeAndGo() {
		this.folder.delete("events.yaml");
		look(0);
		look(2_000);
		this.folder.write("events.yaml", "events: []\n");
		look(3_000);
		look(5_000);

		verify(this.loader, times(2)).reload();
	}

	@Test
	void noticesALinkThatIsTurnedToAnotherFolder() throws IOException {
		Path link = Files.createSymbolicLink(this.root.resolve("current"), this.root.resolve("career"));
		this.watch = watch(new DatasetSettings(link.toUri().toString(), true, QUIET));
		DatasetFolder.in(Files.createDirectory(this.root.resolve("next"))).append("works.yaml", "# next\n");

		Files.delete(link);
		Files.createSymbolicLink(link, this.root.resolve("next"));
		look(0);
		look(2_000);

		verify(this.loader, times(1)).reload();
	}

	@Test
	void looksAtNothingIfItIsNotWanted() {
		this.watch = watch(new DatasetSettings(this.folder.location(), false, QUIET));

		this.folder.append("works.yaml", "# changed\n");
		look(0);
		look(10_000);

		verify(this.loader, never()).reload();
	}

	@Test
	void looksAtNothingOnTheClassPath() {
		this.watch = watch(new DatasetSettings("classpath:/career/", true, QUIET));

		look(0);
		look(10_000);

		verify(this.loader, never()).reload();
	}

	private DatasetWatch watch(DatasetSettings settings) {
		return new DatasetWatch(settings, this.loader, new DefaultResourceLoader());
	}

	private void look(long milliseconds) {
		this.watch.look(Duration.ofMillis(milliseconds).toNanos());
	}

}
