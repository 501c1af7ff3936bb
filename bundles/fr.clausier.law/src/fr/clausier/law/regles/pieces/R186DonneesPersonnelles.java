// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.pieces;

import static fr.clausier.model.strategie.StrategiePackage.Literals.ELEMENT__TITRE;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.EObject;

import fr.clausier.law.ContexteRegle;
import fr.clausier.law.FaitBilingue;
import fr.clausier.law.PieceProduite;
import fr.clausier.law.ReglePiece;
import fr.clausier.law.Signaleur;
import fr.clausier.law.regles.Mots;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.ClauseInsertion;
import fr.clausier.model.strategie.ClauseSociale;
import fr.clausier.model.strategie.Facilitateur;
import fr.clausier.model.strategie.Prestation;
import fr.clausier.model.strategie.Realisation;

/** No text on beneficiaries tells who they are. The facilitator's and the buyer's own addresses are meant to be read. */
final class R186DonneesPersonnelles implements ReglePiece {

	private static final Map<Pattern, FaitBilingue> MOTIFS = new LinkedHashMap<>();

	static {
		MOTIFS.put(Pattern.compile("(?<!\\d)[12] ?\\d{2} ?(?:0[1-9]|1[0-2]|[2-4]\\d) ?(?:\\d{2}|2[AB]) ?\\d{3} ?\\d{3}(?: ?\\d{2})?(?![ ]?\\d)"),
				new FaitBilingue("numéro de sécurité sociale", "social security number"));
		MOTIFS.put(Pattern.compile("[\\w.+-]+@[\\w-]+(?:\\.[\\w-]+)+"), new FaitBilingue("adresse électronique", "e-mail address"));
		MOTIFS.put(Pattern.compile("(?<!\\d)(?:\\+33 ?|0)[1-9](?:[ .-]?\\d{2}){4}(?!\\d)"), new FaitBilingue("numéro de téléphone", "telephone number"));
		MOTIFS.put(Pattern.compile("(?<![A-Za-z])(?:M\\.|Mme|Mlle|Monsieur|Madame|Mademoiselle) (?!Le |La |Les )(?:\\p{Lu}[\\p{L}'-]+)(?: \\p{Lu}[\\p{L}'-]+)*"),
				new FaitBilingue("nom de personne", "name of a person"));
	}

	private static final Pattern BENEFICIAIRE = Mots.motif("beneficiaires?|personnes? en insertion|salaries? en insertion|participants?");
	private static final Pattern CONTACT = Mots.motif("facilitateurs?|facilitatrices?|charge[es]? de mission|contact|interlocut(?:eur|rice)s?|referent[es]*");

	@Override
	public String id() {
		return "R-186";
	}

	@Override
	public void verifier(ContexteRegle contexte, Signaleur signaleur) {
		Set<String> publics = publics(contexte);
		for (TexteSaisi saisi : TextesSaisis.de(contexte)) {
			if ((surBeneficiaires(saisi.objet()) || parleDeBeneficiaires(saisi.plie())) && !CONTACT.matcher(saisi.plie()).find()) {
				lire(saisi, publics, signaleur);
			}
		}
	}

	private static boolean parleDeBeneficiaires(String plie) {
		return Mots.parmi(plie, "beneficiaire", "insertion", "participant") && BENEFICIAIRE.matcher(plie).find();
	}

	private static void lire(TexteSaisi saisi, Set<String> publics, Signaleur signaleur) {
		MOTIFS.forEach((motif, nature) -> {
			Matcher trouve = motif.matcher(saisi.texte());
			if (trouve.find() && !publics.contains(nu(trouve.group()))) {
				Map<String, Object> faits = Passages.faits(saisi, trouve.start(), trouve.end());
				faits.put("nature", nature);
				signaleur.signaler(saisi.objet(), saisi.trait(), faits);
			}
		});
	}

	@Override
	public void verifier(List<PieceProduite> pieces, ContexteRegle contexte, Signaleur signaleur) {
		Set<String> publics = publics(contexte);
		for (PieceProduite piece : pieces.stream().filter(p -> !p.est("NOTE")).toList()) {
			for (String paragraphe : piece.paragraphes()) {
				String plie = Mots.plier(paragraphe);
				if (parleDeBeneficiaires(plie) && !CONTACT.matcher(plie).find()) {
					MOTIFS.forEach((motif, nature) -> {
						Matcher trouve = motif.matcher(paragraphe);
						if (trouve.find() && !publics.contains(nu(trouve.group()))) {
							Map<String, Object> faits = Passages.faits(piece, trouve.group());
							faits.put("nature", nature);
							signaleur.signaler(contexte.marche(), ELEMENT__TITRE, faits);
						}
					});
				}
			}
		}
	}

	/** Texts that speak of those who work under the clause. The holder of the contract is a firm. */
	private static boolean surBeneficiaires(EObject objet) {
		return Stream.iterate(objet, o -> o != null && !(o instanceof Prestation), EObject::eContainer)
				.anyMatch(o -> o instanceof ClauseInsertion || o instanceof ClauseSociale) && !(objet instanceof Realisation);
	}

	/** Addresses and numbers that the file itself gives for the buyer and the facilitators. */
	private static Set<String> publics(ContexteRegle contexte) {
		Set<String> publics = new HashSet<>();
		Acheteur acheteur = contexte.marche().getAcheteur();
		if (acheteur != null) {
			publics.add(nu(acheteur.getCourriel()));
			publics.add(nu(acheteur.getTelephone()));
		}
		for (Prestation contrat : contexte.prestations()) {
			Facilitateur facilitateur = contrat.getInsertion() == null ? null : contrat.getInsertion().getFacilitateur();
			if (facilitateur != null) {
				publics.add(nu(facilitateur.getCourriel()));
				publics.add(nu(facilitateur.getTelephone()));
			}
		}
		return publics;
	}

	private static String nu(String texte) {
		return texte == null ? "" : texte.replaceAll("[\\s.\u00A0\u202F-]", "");
	}
}
