// SPDX-License-Identifier: EPL-2.0
package fr.clausier.law.regles.environnement;

import static fr.clausier.model.strategie.StrategiePackage.Literals.DEROGATION_CCAG__ARTICLE;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import fr.clausier.law.Constat;
import fr.clausier.law.Severite;
import fr.clausier.law.essais.Modele;
import fr.clausier.model.strategie.Ccag;
import fr.clausier.model.strategie.DerogationCcag;
import fr.clausier.model.strategie.Specification;
import fr.clausier.model.strategie.StrategieFactory;

@DisplayName("Renvois aux CCAG et marques nommées : R-085 à R-087")
class CcagEtMarquesTest {

	private static final StrategieFactory F = StrategieFactory.eINSTANCE;

	private static Modele texte(Ccag ccag, String texte) {
		return Modele.marche().estimation(300_000).avec(m -> {
			m.setCcag(ccag);
			m.setDescription(texte);
		});
	}

	private static Modele specification(String texte) {
		Specification specification = F.createSpecification();
		specification.setTexte(texte);
		return Modele.marche().estimation(300_000).avec(m -> m.getSpecifications().add(specification));
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "TRAVAUX | La clause environnementale de l'article 16.2 du CCAG-Travaux s'applique. | 16.2 | 20.2",
			"FCS | En matière d'environnement, les articles 16.1 et 20.2 du CCAG s'appliquent. | 20.2 | 16.2",
			"MOE | Début. L'article 20.2.1 du CCAG porte sur l'environnement. | 20.2.1 | 18.2" })
	void r085_un_autre_numero(Ccag ccag, String texte, String trouve, String exact) {
		Constat constat = texte(ccag, texte).verifier().seul("R-085");
		assertEquals(trouve, constat.faits().get("trouve"));
		assertEquals(exact, constat.faits().get("remplacement").toString());
		int position = (Integer) constat.faits().get("position");
		assertEquals(trouve, texte.substring(position, position + trouve.length()));
		assertSame(Severite.AVERTISSEMENT, constat.severite());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "TRAVAUX | La clause environnementale est celle de l'article 20.2 du CCAG-Travaux.", "TRAVAUX | L'article 16.2 du CCAG traite des ordres de service.",
			"TRAVAUX | L'environnement est traité à l'article 16.2 du CCTP.", "NON_PRECISE | L'article 16.2 du CCAG porte sur l'environnement.",
			"TRAVAUX | La gestion des déchets et l'environnement : article 36 du CCAG.", "FCS | La clause environnementale du CCAG, article 16.2.3, s'applique." })
	void r085_silence(Ccag ccag, String texte) {
		texte(ccag, texte).verifier().silence("R-085");
	}

	@Test
	void r085_une_derogation_au_ccag_aussi() {
		DerogationCcag derogation = F.createDerogationCcag();
		derogation.setArticle("16.2");
		derogation.setTexte("La clause environnementale ne donne pas lieu à pénalité.");
		Modele modele = texte(Ccag.TRAVAUX, "Travaux.").avec(m -> m.getDerogationsCcag().add(derogation));
		assertSame(DEROGATION_CCAG__ARTICLE, modele.verifier().seul("R-085").trait());
		derogation.setArticle("20.2");
		modele.verifier().silence("R-085");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "TRAVAUX | Les pénalités du CCAG-FCS s'appliquent. | CCAG-FCS | CCAG-Travaux",
			"FCS | Voir le CCAG de maîtrise d'œuvre. | CCAG de maîtrise d'œuvre | CCAG-FCS",
			"TIC | Le cahier des clauses administratives générales applicables aux marchés publics de travaux."
					+ " | cahier des clauses administratives générales applicables aux marchés publics de travaux | CCAG-TIC" })
	void r086_un_autre_ccag(Ccag ccag, String texte, String trouve, String sigle) {
		Constat constat = texte(ccag, texte).verifier().seul("R-086");
		assertEquals(trouve, constat.faits().get("trouve"));
		assertEquals(sigle, constat.faits().get("remplacement").toString());
	}

	@Test
	void r086_silence() {
		texte(Ccag.TRAVAUX, "Le CCAG-Travaux et le CCAG s'appliquent.").verifier().silence("R-086");
		texte(Ccag.MOE, "Les travaux suivront le CCAG-Travaux.").verifier().silence("R-086");
		texte(Ccag.NON_PRECISE, "Le CCAG-FCS.").verifier().silence("R-086");
		texte(Ccag.TRAVAUX, "Le CCAG-FCS.").avec(m -> m.setMarcheGlobal(true)).verifier().silence("R-086");
		texte(Ccag.TRAVAUX, "Travaux.").avec(m -> m.getNotes().add("Modèle repris du CCAG-FCS.")).verifier().silence("R-086");
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "Pompes de marque Hydropompe X2, débit variable. | de marque Hydropompe X2", "Interrupteurs modèle Céliane. | modèle Céliane",
			"Colle Fixatout® à prise rapide. | Fixatout®", "Procédé couvert par le brevet n° 1234567. | brevet n° 1234567", "Pierres en provenance de Bourgogne. | provenance de Bourgogne",
			"Mobilier fabriqué en France. | fabriqué en France" })
	void r087_une_marque_ou_une_provenance(String texte, String trouve) {
		Constat constat = specification(texte).verifier().seul("R-087");
		assertEquals(trouve, constat.faits().get("trouve"));
		assertEquals(trouve + " ou équivalent", constat.faits().get("remplacement").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Pompes de marque Hydropompe ou équivalent.", "Produits portant la marque NF ou le marquage CE.", "Isolant de type A.", "La marque de peinture est au choix du titulaire.",
			"Bois issu de forêts gérées durablement." })
	void r087_silence(String texte) {
		specification(texte).verifier().silence("R-087");
	}

	@Test
	void r087_une_justification_suffit() {
		Modele modele = specification("Pompes de marque Hydropompe.");
		modele.verifier().seul("R-087");
		modele.avec(m -> m.getSpecifications().get(0).setJustification("Compatibilité avec l'existant.")).verifier().silence("R-087");
	}
}
