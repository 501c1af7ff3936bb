// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.nomenclature;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.nomenclature.MainOeuvre.Verification;
import fr.clausier.law.nomenclature.TableMainOeuvre.Anomalie;

/** Reads a table of trades, keeps the lines that can be used and says what is wrong with the others. */
final class LecteurMainOeuvre {

	static final String ILLISIBLE = "Le fichier des métiers n'a pas pu être lu\u00A0: vérifiez qu'il existe et qu'il n'est pas ouvert ailleurs.";
	private static final int TAILLE_MAXIMALE = 1 << 20;
	private static final Pattern FOURCHETTE = Pattern.compile("([0-9]{1,6}(?:[.,][0-9]{1,4})?)\\s*(?:[-–]\\s*([0-9]{1,6}(?:[.,][0-9]{1,4})?))?");
	private static final BigDecimal CENT = BigDecimal.valueOf(100);
	private static final List<String> COLONNES = List.of("metier", "part_min", "part_max", "cout_horaire", "source", "verifie");

	private final boolean acheteur;
	private final List<MainOeuvre> lignes = new ArrayList<>();
	private final List<Anomalie> anomalies = new ArrayList<>();

	/** A line that cannot be used; the message is French. */
	@SuppressWarnings("serial")
	private static final class LigneRefusee extends Exception {
		LigneRefusee(String message) {
			super(message);
		}
	}

	/** @param acheteur whether the file is the buyer's own */
	LecteurMainOeuvre(boolean acheteur) {
		this.acheteur = acheteur;
	}

	List<MainOeuvre> lignes() {
		return List.copyOf(lignes);
	}

	List<Anomalie> anomalies() {
		return List.copyOf(anomalies);
	}

	void lire(InputStream flux) {
		byte[] octets;
		try {
			octets = flux.readNBytes(TAILLE_MAXIMALE + 1);
		} catch (IOException e) {
			anomalies.add(new Anomalie(0, ILLISIBLE));
			return;
		}
		if (octets.length > TAILLE_MAXIMALE) {
			anomalies.add(new Anomalie(0, "Le fichier des métiers dépasse 1\u00A0Mo\u00A0: il n'est pas lu."));
			return;
		}
		lire(LignesCsv.lire(LignesCsv.decoder(octets)));
	}

	private void lire(List<LignesCsv.Ligne> toutes) {
		if (toutes.isEmpty()) {
			anomalies.add(new Anomalie(0, "Le fichier des métiers est vide."));
			return;
		}
		Map<String, Integer> colonnes = colonnes(toutes.get(0).cellules());
		if (!colonnes.containsKey("metier")) {
			anomalies.add(new Anomalie(toutes.get(0).numero(), "La première ligne doit nommer les colonnes, séparées par des points-virgules\u00A0: "
					+ String.join(";", COLONNES) + "."));
			return;
		}
		Map<String, Integer> vus = new HashMap<>();
		for (LignesCsv.Ligne ligne : toutes.subList(1, toutes.size())) {
			try {
				MainOeuvre lue = ligne(ligne.cellules(), colonnes);
				Integer premiere = vus.putIfAbsent(TableMainOeuvre.cle(lue.metier()), ligne.numero());
				if (premiere != null) {
					throw new LigneRefusee("Le métier «\u00A0" + lue.metier() + "\u00A0» figure déjà à la ligne " + premiere + "\u00A0: cette ligne est ignorée.");
				}
				lignes.add(lue);
			} catch (LigneRefusee refus) {
				anomalies.add(new Anomalie(ligne.numero(), refus.getMessage()));
			}
		}
	}

	private static Map<String, Integer> colonnes(List<String> entete) {
		Map<String, Integer> colonnes = new LinkedHashMap<>();
		for (int i = 0; i < entete.size(); i++) {
			String nom = String.join("_", Lexique.motsPleins(entete.get(i).replace('_', ' ')));
			if (COLONNES.contains(nom)) {
				colonnes.putIfAbsent(nom, i);
			}
		}
		return colonnes;
	}

	private MainOeuvre ligne(List<String> cellules, Map<String, Integer> colonnes) throws LigneRefusee {
		String metier = cellule(cellules, colonnes, "metier");
		if (Lexique.motsPleins(metier).isEmpty()) {
			throw new LigneRefusee("Le nom du métier manque\u00A0: cette ligne est ignorée.");
		}
		// A range may stand in one cell, « 40-50 », as well as in two.
		BigDecimal[] debut = part(cellule(cellules, colonnes, "part_min"), metier);
		BigDecimal[] fin = part(cellule(cellules, colonnes, "part_max"), metier);
		BigDecimal partMin = debut[0] == null ? fin[0] : debut[0];
		BigDecimal partMax = fin[1] == null ? debut[1] : fin[1];
		BigDecimal[] cout = fourchette(cellule(cellules, colonnes, "cout_horaire"), "Le coût horaire", metier);
		if (partMin == null && cout[0] == null) {
			throw new LigneRefusee("«\u00A0" + metier + "\u00A0» n'a ni part de main-d'œuvre ni coût horaire\u00A0: cette ligne est ignorée.");
		}
		if (partMin != null && partMin.compareTo(partMax) > 0 || cout[0] != null && cout[0].compareTo(cout[1]) > 0) {
			throw new LigneRefusee("«\u00A0" + metier + "\u00A0»\u00A0: le minimum dépasse le maximum, inversez-les.");
		}
		String source = cellule(cellules, colonnes, "source");
		return new MainOeuvre(metier, partMin, partMax, cout[0], cout[1], source.isEmpty() ? "fichier de l'acheteur" : source,
				verification(cellule(cellules, colonnes, "verifie"), metier), acheteur);
	}

	private static String cellule(List<String> cellules, Map<String, Integer> colonnes, String nom) {
		Integer place = colonnes.get(nom);
		return place == null || place >= cellules.size() ? "" : cellules.get(place);
	}

	private static BigDecimal[] part(String cellule, String metier) throws LigneRefusee {
		BigDecimal[] part = fourchette(cellule.replace("%", ""), "La part de main-d'œuvre", metier);
		if (part[1] != null && part[1].compareTo(CENT) > 0) {
			throw new LigneRefusee("La part de main-d'œuvre de «\u00A0" + metier + "\u00A0» dépasse 100\u00A0%\u00A0: écrivez-la en pourcentage du prix.");
		}
		return part;
	}

	/** One number twice, or the two of a range; nulls for an empty cell. */
	private static BigDecimal[] fourchette(String cellule, String quoi, String metier) throws LigneRefusee {
		String nu = cellule.replaceAll("€(/h)?|[\u00A0\u202F]", "").strip();
		if (nu.isEmpty()) {
			return new BigDecimal[2];
		}
		Matcher nombres = FOURCHETTE.matcher(nu);
		if (!nombres.matches()) {
			throw new LigneRefusee(quoi + " de «\u00A0" + metier + "\u00A0» n'est pas un nombre («\u00A0" + cellule + "\u00A0»)\u00A0: écrivez par exemple «\u00A045\u00A0» ou «\u00A032,50\u00A0».");
		}
		BigDecimal debut = new BigDecimal(nombres.group(1).replace(',', '.'));
		return new BigDecimal[] { debut, nombres.group(2) == null ? debut : new BigDecimal(nombres.group(2).replace(',', '.')) };
	}

	private static Verification verification(String cellule, String metier) throws LigneRefusee {
		return switch (Lexique.plier(cellule)) {
			case "oui" -> Verification.OUI;
			case "partiel" -> Verification.PARTIEL;
			case "non", "" -> Verification.NON;
			default -> throw new LigneRefusee("«\u00A0" + metier + "\u00A0»\u00A0: la colonne «\u00A0verifie\u00A0» attend «\u00A0oui\u00A0», «\u00A0partiel\u00A0» ou «\u00A0non\u00A0».");
		};
	}
}
