// SPDX-License-Identifier: EPL-2.0
package fr.clausier.app.demarrage;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the user's data are: where he said, else where they already are, else in his documents. The choice is kept in his settings, outside
 * of the data, since it must be known before they are opened.
 *
 * @param maison  the user's home
 * @param env     the environment
 * @param systeme name of the operating system, as Java says it
 */
public record Emplacement(Path maison, Map<String, String> env, String systeme) {

	private static final String NOM = "Clausier";
	private static final Pattern DOCUMENTS = Pattern.compile("^XDG_DOCUMENTS_DIR=\"(.+)\"$", Pattern.MULTILINE);

	/** The one of this machine and user. */
	public static Emplacement ici() {
		return new Emplacement(Path.of(System.getProperty("user.home")), System.getenv(), System.getProperty("os.name", ""));
	}

	/** @return the folder of the data; it need not exist */
	public Path choisir() {
		return choisi().orElseGet(this::usuel);
	}

	/** @return the folder of the data of a user who never chose one: where earlier versions put them, if they did, else in his documents */
	public Path usuel() {
		Path former = maison.resolve(NOM);
		return Files.isDirectory(former.resolve(".metadata")) ? former : documents().map(d -> d.resolve(NOM)).orElse(former);
	}

	/** @return the folder that the user asked for; nothing when he did not, or when what is written there is no path */
	public Optional<Path> choisi() {
		try {
			String written = Files.readString(reglage(), StandardCharsets.UTF_8).strip();
			return written.isEmpty() ? Optional.empty() : Optional.of(Path.of(written)).filter(Path::isAbsolute);
		} catch (IOException | InvalidPathException e) {
			return Optional.empty();
		}
	}

	/** Keeps the user's choice for the next start; null to go back to the usual place. */
	public void retenir(Path dossier) throws IOException {
		if (dossier == null) {
			Files.deleteIfExists(reglage());
		} else {
			Files.createDirectories(reglage().getParent());
			Files.writeString(reglage(), dossier.toAbsolutePath() + "\n", StandardCharsets.UTF_8);
		}
	}

	/** @return the folder of the application's settings of this user */
	public Path reglages() {
		if (windows()) {
			return Path.of(env.getOrDefault("APPDATA", maison.resolve("AppData/Roaming").toString())).resolve(NOM);
		}
		return mac() ? maison.resolve("Library/Application Support").resolve(NOM) : configuration().resolve("clausier");
	}

	private Path reglage() {
		return reglages().resolve("emplacement.txt");
	}

	/** The documents folder may have another name (« Documents », « Mes documents ») or place; only an existing one is taken. */
	private Optional<Path> documents() {
		Optional<Path> named = windows() || mac() ? Optional.empty() : xdg();
		return named.or(() -> Optional.of(maison.resolve("Documents"))).filter(Files::isDirectory);
	}

	private Optional<Path> xdg() {
		try {
			Matcher line = DOCUMENTS.matcher(Files.readString(configuration().resolve("user-dirs.dirs"), StandardCharsets.UTF_8));
			// A user who has no documents folder has his home there.
			return line.find() ? Optional.of(Path.of(line.group(1).replace("$HOME", maison.toString()))).filter(d -> !d.normalize().equals(maison)) : Optional.empty();
		} catch (IOException | InvalidPathException e) {
			return Optional.empty();
		}
	}

	private Path configuration() {
		String dir = env.getOrDefault("XDG_CONFIG_HOME", "");
		return dir.isEmpty() ? maison.resolve(".config") : Path.of(dir);
	}

	private boolean windows() {
		return systeme.startsWith("Windows");
	}

	private boolean mac() {
		return systeme.startsWith("Mac");
	}
}
