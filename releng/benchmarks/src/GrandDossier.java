// SPDX-License-Identifier: EPL-2.0

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** Large folders made from an example, always the same. */
final class GrandDossier {

	private final String buyer;
	private final String head;
	private final String lots;

	/** @param examples folder of the examples shipped with the product */
	GrandDossier(Path examples) throws Exception {
		buyer = Files.readString(examples.resolve("plan-ecoles/acheteur.spaser"));
		String text = Files.readString(examples.resolve("plan-ecoles/vague-2.marche"));
		int first = text.indexOf("    lot 1 ");
		head = text.substring(0, first);
		lots = text.substring(first, text.lastIndexOf('}'));
	}

	String acheteur() {
		return buyer;
	}

	/** One purchase whose lots are repeated until it has so many lines. */
	String marche(int lines) {
		return marche("", lines);
	}

	/** The same, its purchase named otherwise so that several can stand in one folder. */
	String marche(String suffix, int lines) {
		StringBuilder big = new StringBuilder(suffix.isEmpty() ? head : head.replaceFirst("marché (\\w+) \"([^\"]+)\"", "marché $1" + suffix + " \"$2 " + suffix + "\""));
		for (int i = 0; big.chars().filter(c -> c == '\n').count() < lines; i++) {
			String end = "N" + i;
			big.append(lots.replaceAll("lot (\\d+) (\\w+) \"([^\"]+)\"", "lot $1" + (i == 0 ? "" : String.valueOf(i)) + " $2" + end + " \"$3 " + i + "\""));
		}
		return big.append("}\n").toString();
	}

	/** The same with a given number of lots. */
	Path ecrireLots(Path folder, int count) throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("acheteur.spaser"), buyer);
		StringBuilder text = new StringBuilder(head);
		List<String> each = Arrays.stream(lots.split("(?m)^(?=    lot )")).filter(l -> !l.isBlank()).toList();
		for (int rank = 1; rank <= count; rank++) {
			String model = each.get((rank - 1) % each.size());
			text.append(model.replaceFirst("lot (\\d+) (\\w+) \"([^\"]+)\"", rank <= each.size() ? "lot $1 $2 \"$3\"" : "lot " + rank + " $2" + rank + " \"$3, deuxième tranche\""));
		}
		Files.writeString(folder.resolve("lots.marche"), text.append("}\n").toString());
		return folder;
	}

	/** A small purchase, with the first two lots only. */
	private String petit(int rank) {
		String suffix = String.format("%03d", rank);
		return head.replaceFirst("marché (\\w+) \"([^\"]+)\"", "marché $1" + suffix + " \"$2 " + suffix + "\"").replaceFirst("référence \"[^\"]+\"", "référence \"2026-" + suffix + "\"")
				.replaceFirst("allotissement \\{[^}]*\\}", "allotissement { offres tous lots }") + lots.substring(0, lots.indexOf("    lot 3 ")) + "}\n";
	}

	/** Writes a folder with so many small purchases, a file each. */
	Path ecrirePetits(Path folder, int purchases) throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("acheteur.spaser"), buyer);
		for (int rank = 1; rank <= purchases; rank++) {
			Files.writeString(folder.resolve(String.format("marche-%03d.marche", rank)), petit(rank));
		}
		return folder;
	}

	/** Writes a folder with one purchase of so many lines. */
	Path ecrire(Path folder, int lines) throws Exception {
		Files.createDirectories(folder);
		Files.writeString(folder.resolve("acheteur.spaser"), buyer);
		Files.writeString(folder.resolve("grand.marche"), marche(lines));
		return folder;
	}
}
