// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.law.regles.Portee;
import fr.clausier.model.calcul.HeuresInsertion;
import fr.clausier.model.calcul.NombresFrancais;
import fr.clausier.model.strategie.Lot;
import fr.clausier.model.strategie.Prestation;

/** The words of an insertion clause and the documents say as many hours, and the same rate, as the facts give. */
final class R183ValeursContradictoires implements ReglePiece {

	/** Hours of the whole contract: not those of a week, of a person, of an instalment, nor a threshold of unemployment. */
	private static final Pattern HEURES = Pattern.compile("(?<![\\d,.])(\\d{1,3}(?:[ .]\\d{3})+|\\d+) ?(?:h|heures)(?: (?:de travail|d'insertion professionnelle|d'insertion|reservees|a reserver))?+"
			+ "(?! ?(?:par|/|de formation|d'activite|sur))(?![a-z0-9])");
	private static final Pattern TAUX = Pattern.compile("(?<![\\d,.])(\\d+(?:,\\d+)?) ?%(?= (?:des heures|du temps|de la main|du volume|d'insertion))");
	/** In documents, only hours that are called insertion hours can be told from others. */
	private static final Pattern HEURES_PRODUITES = Pattern.compile("(?<![\\d,.])(\\d{1,3}(?: \\d{3})+|\\d+) ?heures d'insertion(?! ?par)(?![a-z0-9])");
	private static final Pattern SEUIL = Pattern.compile("(?:moins de|plus de|au-dela de|inferieur a|dans la limite de|plafond de|seuil de|apres) ?$");

	@Override
	public String id() {
		return "R-183";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation contrat : contexte.prestations()) {
			if (contrat.getInsertion() == null || contrat.getInsertion().getTexte() == null) {
				continue;
			}
			for (TexteSaisi saisi : TextesSaisis.de(contrat.getInsertion())) {
				HeuresInsertion.heures(contrat).ifPresent(heures -> lire(saisi, HEURES, BigDecimal.valueOf(heures), nombre(heures), contrat, signaleur));
				Optional.ofNullable(contrat.getInsertion().getTaux()).ifPresent(taux -> lire(saisi, TAUX, taux, NombresFrancais.nombre(taux), contrat, signaleur));
			}
		}
	}

	private static void lire(TexteSaisi saisi, Pattern motif, BigDecimal attendu, String ecriture, Prestation contrat, Signaleur signaleur) {
		Matcher trouve = motif.matcher(saisi.plie());
		while (trouve.find()) {
			if (!seuil(saisi.plie(), trouve) && valeur(trouve.group(1)).compareTo(attendu) != 0) {
				Map<String, Object> faits = Passages.faits(saisi, trouve.start(1), trouve.end(1));
				faits.put("cite", saisi.texte().substring(trouve.start(), trouve.end()));
				faits.put("remplacement", Portee.mot(ecriture));
				completer(faits, contrat, attendu, motif == TAUX);
				signaleur.signaler(saisi.objet(), saisi.trait(), faits);
			}
		}
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		for (Prestation contrat : contexte.prestations()) {
			HeuresInsertion.heures(contrat).ifPresent(heures -> pieces.stream().filter(p -> concerne(p, contrat)).forEach(piece -> {
				for (String paragraphe : piece.paragraphes()) {
					Matcher trouve = HEURES_PRODUITES.matcher(Mots.plier(paragraphe));
					while (trouve.find()) {
						if (valeur(trouve.group(1)).compareTo(BigDecimal.valueOf(heures)) != 0) {
							Map<String, Object> faits = Passages.faits(piece, trouve.group(1));
							faits.put("cite", Portee.mot(trouve.group()));
							completer(faits, contrat, BigDecimal.valueOf(heures), false);
							signaleur.signaler(contexte.marche(), ELEMENT__TITRE, faits);
						}
					}
				}
			}));
		}
	}

	/** A document of several lots speaks of the hours of all of them: only that of one lot, or of an undivided purchase, is sure. */
	private static boolean concerne(PieceProduite piece, Prestation contrat) {
		return contrat instanceof Lot lot ? piece.lot().equals(String.valueOf(lot.getNumero())) : !piece.est("NOTE");
	}

	private static void completer(Map<String, Object> faits, Prestation contrat, BigDecimal attendu, boolean taux) {
		faits.put("objet", Portee.de(contrat));
		faits.put("attendu", taux ? FaitBilingue.pourcent(attendu) : FaitBilingue.heures(attendu.longValueExact()));
	}

	private static boolean seuil(String texte, Matcher trouve) {
		return SEUIL.matcher(texte.substring(Math.max(0, trouve.start() - 20), trouve.start())).find();
	}

	private static BigDecimal valeur(String nombre) {
		return new BigDecimal(nombre.replace(" ", "").replace(".", "").replace(',', '.'));
	}

	private static String nombre(long heures) {
		return NombresFrancais.nombre(BigDecimal.valueOf(heures));
	}
}
