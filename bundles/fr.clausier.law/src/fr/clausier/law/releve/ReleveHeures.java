// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.releve;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.nomenclature.LignesCsv;
import fr.clausier.law.regles.Mots;

/**
 * The hours of a table with one line a person and period: a column « heures », a column « date » where there is one. Columns that name
 * people are not read, and said to be one too many: a purchase folder holds no personal data.
 *
 * @param heures    sum, whole hours, rounded down
 * @param au        last day of the lines; null when none is dated
 * @param lignes    lines that count
 * @param anomalies what could not be read, in French, the file's own defects first
 */
public record ReleveHeures(long heures, LocalDate au, int lignes, List<String> anomalies) {

	private static final int TAILLE_MAXIMALE = 5 << 20;
	private static final int ANOMALIES_MAX = 5;
	private static final Set<String> PERSONNELLES = Set.of("nom", "prenom", "nom prenom", "date de naissance", "nir", "numero de securite sociale", "adresse", "telephone",
			"courriel", "email");
	private static final Pattern NOMBRE = Pattern.compile("[0-9]{1,7}(?:[.,][0-9]{1,4})?");
	private static final Pattern JOUR = Pattern.compile("([0-9]{1,2})/([0-9]{1,2})/([0-9]{4})|([0-9]{4})-([0-9]{2})-([0-9]{2})");

	public ReleveHeures {
		anomalies = List.copyOf(anomalies);
	}

	/** Reads a file; one that cannot be read gives no hours and says why. */
	public static ReleveHeures lire(Path fichier) {
		try (InputStream flux = Files.newInputStream(fichier)) {
			byte[] octets = flux.readNBytes(TAILLE_MAXIMALE + 1);
			return octets.length > TAILLE_MAXIMALE ? vide("Le relevé dépasse 5\u00A0Mo\u00A0: il n'est pas lu.") : lire(LignesCsv.decoder(octets));
		} catch (IOException e) {
			return vide("Le relevé n'a pas pu être lu\u00A0: vérifiez qu'il n'est pas ouvert ailleurs et que vous avez le droit de le lire.");
		}
	}

	private static ReleveHeures vide(String anomalie) {
		return new ReleveHeures(0, null, 0, List.of(anomalie));
	}

	/** Reads a text. */
	public static ReleveHeures lire(String texte) {
		List<LignesCsv.Ligne> lignes = LignesCsv.lire(texte);
		if (lignes.isEmpty()) {
			return vide("Le relevé est vide.");
		}
		List<String> colonnes = lignes.get(0).cellules().stream().map(c -> Mots.plier(c).strip()).toList();
		int heures = colonne(colonnes, "heures");
		if (heures < 0) {
			return vide("Le relevé n'a pas de colonne «\u00A0heures\u00A0»\u00A0: la première ligne donne le nom des colonnes, séparées par des points-virgules.");
		}
		return new Lecture(heures, colonne(colonnes, "date")).lire(lignes, colonnes.stream().filter(PERSONNELLES::contains).toList());
	}

	private static int colonne(List<String> colonnes, String nom) {
		for (int i = 0; i < colonnes.size(); i++) {
			if (colonnes.get(i).equals(nom) || colonnes.get(i).startsWith(nom + " ")) {
				return i;
			}
		}
		return -1;
	}

	/** One table, line by line. */
	private static final class Lecture {

		private final int colonneHeures;
		private final int colonneDate;
		private final List<String> anomalies = new ArrayList<>();
		private BigDecimal somme = BigDecimal.ZERO;
		private LocalDate au;
		private int comptees;

		Lecture(int colonneHeures, int colonneDate) {
			this.colonneHeures = colonneHeures;
			this.colonneDate = colonneDate;
		}

		ReleveHeures lire(List<LignesCsv.Ligne> lignes, List<String> personnelles) {
			personnelles.forEach(c -> anomalies.add("La colonne «\u00A0" + c + "\u00A0» désigne des personnes\u00A0: elle n'est pas lue, supprimez-la du relevé."));
			lignes.subList(1, lignes.size()).forEach(this::ligne);
			return new ReleveHeures(somme.setScale(0, RoundingMode.FLOOR).longValueExact(), au, comptees, anomalies);
		}

		private void ligne(LignesCsv.Ligne ligne) {
			String nombre = cellule(ligne, colonneHeures).replaceAll("[\\s\u00A0\u202F]", "").replaceAll("[hH]$", "");
			if (!NOMBRE.matcher(nombre).matches()) {
				signaler(ligne, "les heures ne sont pas un nombre («\u00A0" + cellule(ligne, colonneHeures) + "\u00A0»)");
				return;
			}
			somme = somme.add(new BigDecimal(nombre.replace(',', '.')));
			comptees++;
			String jour = colonneDate < 0 ? "" : cellule(ligne, colonneDate);
			if (!jour.isEmpty()) {
				dater(ligne, jour);
			}
		}

		private void dater(LignesCsv.Ligne ligne, String jour) {
			Matcher m = JOUR.matcher(jour);
			try {
				LocalDate date = !m.matches() ? null : m.group(1) == null ? LocalDate.parse(jour)
						: LocalDate.of(Integer.parseInt(m.group(3)), Integer.parseInt(m.group(2)), Integer.parseInt(m.group(1)));
				if (date != null) {
					au = au == null || date.isAfter(au) ? date : au;
					return;
				}
			} catch (DateTimeException e) {
				// told below
			}
			signaler(ligne, "la date «\u00A0" + jour + "\u00A0» n'est pas lisible");
		}

		private void signaler(LignesCsv.Ligne ligne, String defaut) {
			if (anomalies.size() < ANOMALIES_MAX) {
				anomalies.add("Ligne " + ligne.numero() + " du relevé\u00A0: " + defaut + ".");
			}
		}

		private static String cellule(LignesCsv.Ligne ligne, int colonne) {
			return colonne < ligne.cellules().size() ? ligne.cellules().get(colonne) : "";
		}
	}
}
