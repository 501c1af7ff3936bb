// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.osgi.service.datalocation.Location;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Data that are in use, that cannot be written, or that are damaged: a sentence, a choice, nothing lost. */
class EspaceTest {

	@TempDir
	private Path maison;

	private final List<String> sentences = new ArrayList<>();
	private Path answer;
	private boolean repair;

	@Test
	void lesDonneesLibresSontPrisesSansQuestion() {
		Lieu place = new Lieu(Set.of(), Set.of());
		assertEquals(Espace.Suite.OUVERT, espace(place).prendre());
		assertEquals(maison.resolve("Clausier"), place.taken);
		assertEquals(List.of(), sentences);
	}

	@Test
	void desDonneesEnUsageParQuiNeRepondPasSeDisentEtUnAutreRepertoireConvient() {
		answer = maison.resolve("ailleurs");
		Lieu place = new Lieu(Set.of(maison.resolve("Clausier")), Set.of());
		assertEquals(Espace.Suite.OUVERT, espace(place).prendre());
		assertEquals(answer, place.taken);
		assertTrue(sentences.get(0).contains("déjà ouvert") && sentences.get(0).contains(maison.resolve("Clausier").toString()), sentences.toString());
	}

	@Test
	void quiRepondOuvreLesFichiersEtLeSecondFinitSansUnMot() throws InterruptedException {
		var received = new LinkedBlockingQueue<List<Path>>();
		new Courrier(maison.resolve("Clausier")).guetter(received::add);
		assertEquals(Espace.Suite.FINI, espace(new Lieu(Set.of(maison.resolve("Clausier")), Set.of())).prendre());
		assertEquals(List.of(Path.of("/tmp/a.marche")), received.poll(5, TimeUnit.SECONDS));
		assertEquals(List.of(), sentences);
	}

	@Test
	void unRepertoireInterditSeDitEtRenoncerNEcritRien() {
		Lieu place = new Lieu(Set.of(), Set.of(maison.resolve("Clausier")));
		assertEquals(Espace.Suite.FINI, espace(place).prendre());
		assertTrue(sentences.get(0).contains("lecture seule"), sentences.toString());
		assertEquals(null, place.taken);
	}

	@Test
	void unRepertoireNommeParLAppelEstDitAussi() {
		Lieu place = new Lieu(Set.of(maison), Set.of());
		place.set = maison;
		assertEquals(Espace.Suite.FINI, espace(place).prendre());
		assertTrue(sentences.get(0).contains("déjà ouvert"), sentences.toString());
	}

	@Test
	void desNotesAbimeesNeSontMisesDeCoteQueSiOnLeVeut() throws IOException {
		Files.createDirectories(maison.resolve(".metadata"));
		Files.writeString(maison.resolve(".metadata/abîmé"), "x");
		assertEquals(Espace.Suite.FINI, espace(new Lieu(Set.of(), Set.of())).reparer(maison));
		assertTrue(Files.exists(maison.resolve(".metadata/abîmé")));
		repair = true;
		assertEquals(Espace.Suite.RECOMMENCER, espace(new Lieu(Set.of(), Set.of())).reparer(maison));
		assertTrue(Files.exists(maison.resolve(".metadata-abime/abîmé")));
	}

	private Espace espace(Lieu place) {
		return new Espace(place, List.of(Path.of("/tmp/a.marche")), new Emplacement(maison, Map.of(), "Linux"), new Espace.Questions() {

			@Override
			Path autreDossier(String sentence) {
				sentences.add(sentence);
				return answer;
			}

			@Override
			boolean reparer(String sentence) {
				sentences.add(sentence);
				return repair;
			}

			@Override
			void dire(String sentence) {
				sentences.add(sentence);
			}
		});
	}

	/** A place that says which folders are taken and which are forbidden. */
	private static final class Lieu implements Location {

		private final Set<Path> occupied;
		private final Set<Path> forbidden;
		private Path set;
		private Path taken;

		Lieu(Set<Path> occupied, Set<Path> forbidden) {
			this.occupied = occupied;
			this.forbidden = forbidden;
		}

		@Override
		public boolean set(URL value, boolean lock) throws IOException {
			Path folder = Path.of(java.net.URI.create(value.toString()));
			if (forbidden.contains(folder)) {
				throw new IOException("read-only");
			}
			if (occupied.contains(folder)) {
				return false;
			}
			taken = folder;
			return true;
		}

		@Override
		public boolean lock() {
			return !occupied.contains(set);
		}

		@Override
		public boolean isSet() {
			return set != null;
		}

		@Override
		public URL getURL() {
			try {
				return set.toUri().toURL();
			} catch (MalformedURLException e) {
				throw new IllegalStateException(e);
			}
		}

		@Override
		public boolean allowsDefault() {
			return true;
		}

		@Override
		public URL getDefault() {
			return null;
		}

		@Override
		public Location getParentLocation() {
			return null;
		}

		@Override
		public boolean isReadOnly() {
			return false;
		}

		@Override
		public boolean setURL(URL value, boolean lock) throws IllegalStateException {
			throw new IllegalStateException("not used");
		}

		@Override
		public boolean set(URL value, boolean lock, String lockFilePath) {
			throw new IllegalStateException("not used");
		}

		@Override
		public boolean isLocked() {
			return false;
		}

		@Override
		public void release() {
			taken = null;
		}

		@Override
		public Location createLocation(Location parent, URL defaultValue, boolean readonly) {
			throw new IllegalStateException("not used");
		}

		@Override
		public URL getDataArea(String path) {
			throw new IllegalStateException("not used");
		}
	}
}
