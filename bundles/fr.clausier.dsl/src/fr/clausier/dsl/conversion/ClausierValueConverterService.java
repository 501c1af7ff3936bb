// SPDX-License-Identifier: EPL-2.0
package fr.clausier.dsl.conversion;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

import org.eclipse.xtext.conversion.IValueConverter;
import org.eclipse.xtext.conversion.ValueConverter;
import org.eclipse.xtext.conversion.impl.AbstractDeclarativeValueConverterService;
import org.eclipse.xtext.conversion.impl.AbstractNullSafeConverter;
import org.eclipse.xtext.nodemodel.INode;

import com.google.inject.Singleton;

import fr.clausier.model.strategie.*;

/** One converter for each data rule of the grammar; the method is named for the rule. They keep nothing, so that one service is enough for all files. */
@Singleton
public class ClausierValueConverterService extends AbstractDeclarativeValueConverterService {

	private static final TexteConverter TITLE = new TexteConverter(false);
	private static final TexteConverter TEXT = new TexteConverter(true);

	@ValueConverter(rule = "Nom")
	public IValueConverter<String> nom() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "Nombre")
	public IValueConverter<BigDecimal> nombre() {
		return new NombreConverter("", "par exemple 12,5");
	}

	@ValueConverter(rule = "Pourcent")
	public IValueConverter<BigDecimal> pourcent() {
		return new NombreConverter(Nombres.ESPACE + "%", "par exemple 15 %");
	}

	@ValueConverter(rule = "Postes")
	public IValueConverter<BigDecimal> postes() {
		return new NombreConverter(Nombres.ESPACE + "postes", "par exemple 2 postes");
	}

	@ValueConverter(rule = "Montant")
	public IValueConverter<BigDecimal> montant() {
		return new NombreConverter(Nombres.ESPACE + "€", "par exemple 50 €");
	}

	@ValueConverter(rule = "MontantHT")
	public IValueConverter<BigDecimal> montantHT() {
		return new NombreConverter(Nombres.ESPACE + "€ HT", "par exemple 4 000 000 € HT");
	}

	@ValueConverter(rule = "Entier")
	public IValueConverter<Integer> entier() {
		return new EntierConverter("", false);
	}

	@ValueConverter(rule = "Heures")
	public IValueConverter<Integer> heures() {
		return new EntierConverter(Nombres.ESPACE + "heures", true);
	}

	@ValueConverter(rule = "Jours")
	public IValueConverter<Integer> jours() {
		return new EntierConverter(Nombres.ESPACE + "jours", false);
	}

	@ValueConverter(rule = "DureeMois")
	public IValueConverter<Integer> dureeMois() {
		return new EntierConverter(Nombres.ESPACE + "mois", false);
	}

	@ValueConverter(rule = "Date")
	public IValueConverter<LocalDate> date() {
		return new DateConverter();
	}

	@ValueConverter(rule = "Chaine")
	public IValueConverter<String> chaine() {
		return TITLE;
	}

	@ValueConverter(rule = "Texte")
	public IValueConverter<String> texte() {
		return TEXT;
	}

	@ValueConverter(rule = "STRING")
	public IValueConverter<String> string() {
		return TITLE;
	}

	@ValueConverter(rule = "Unite")
	public IValueConverter<String> unite() {
		return new UniteConverter();
	}

	@ValueConverter(rule = "Siret")
	public IValueConverter<String> siret() {
		return new SiretConverter();
	}

	@ValueConverter(rule = "Heure")
	public IValueConverter<String> heure() {
		return new HeureConverter();
	}

	@ValueConverter(rule = "Cpv")
	public IValueConverter<String> cpv() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "Article")
	public IValueConverter<String> article() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "NumeroArticle")
	public IValueConverter<String> numeroArticle() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "TypeAcheteur")
	public IValueConverter<TypeAcheteur> typeAcheteur() {
		return new PhraseConverter<>(TypeAcheteur.VALUES);
	}

	@ValueConverter(rule = "NatureMarche")
	public IValueConverter<NatureMarche> natureMarche() {
		return new PhraseConverter<>(NatureMarche.VALUES);
	}

	@ValueConverter(rule = "Procedure")
	public IValueConverter<Procedure> procedure() {
		return new PhraseConverter<>(Procedure.VALUES).maison("adaptée", Procedure.MAPA).maison("avec négociation", Procedure.NEGOCIATION);
	}

	@ValueConverter(rule = "Ccag")
	public IValueConverter<Ccag> ccag() {
		PhraseConverter<Ccag> converter = new PhraseConverter<>(Ccag.VALUES);
		Ccag.VALUES.forEach(c -> converter.aussi(c.getName(), c));
		return converter;
	}

	@ValueConverter(rule = "Variantes")
	public IValueConverter<Variantes> variantes() {
		return new PhraseConverter<>(Variantes.VALUES);
	}

	@ValueConverter(rule = "Publicite")
	public IValueConverter<Publicite> publicite() {
		return new PhraseConverter<>(Publicite.VALUES);
	}

	@ValueConverter(rule = "MotifNonAllotissement")
	public IValueConverter<MotifNonAllotissement> motifNonAllotissement() {
		return new PhraseConverter<>(MotifNonAllotissement.VALUES);
	}

	@ValueConverter(rule = "ModeCriteres")
	public IValueConverter<ModeCriteres> modeCriteres() {
		return new PhraseConverter<>(ModeCriteres.VALUES);
	}

	@ValueConverter(rule = "TypeCritere")
	public IValueConverter<TypeCritere> typeCritere() {
		return new PhraseConverter<>(TypeCritere.VALUES).aussi("qualité", TypeCritere.TECHNIQUE);
	}

	@ValueConverter(rule = "PorteSur")
	public IValueConverter<PorteSur> porteSur() {
		return new PhraseConverter<>(PorteSur.VALUES);
	}

	@ValueConverter(rule = "CategoriePublic")
	public IValueConverter<CategoriePublic> categoriePublic() {
		return new PhraseConverter<>(CategoriePublic.VALUES);
	}

	@ValueConverter(rule = "Modalite")
	public IValueConverter<Modalite> modalite() {
		return new PhraseConverter<>(Modalite.VALUES);
	}

	@ValueConverter(rule = "Periodicite")
	public IValueConverter<Periodicite> periodicite() {
		return new PhraseConverter<>(Periodicite.VALUES);
	}

	@ValueConverter(rule = "OuiNon")
	public IValueConverter<OuiNon> ouiNon() {
		return new PhraseConverter<>(OuiNon.VALUES);
	}

	@ValueConverter(rule = "UnitePenalite")
	public IValueConverter<UnitePenalite> unitePenalite() {
		return new PhraseConverter<>(UnitePenalite.VALUES);
	}

	@ValueConverter(rule = "TypeNpnru")
	public IValueConverter<TypeNpnru> typeNpnru() {
		return new PhraseConverter<>(TypeNpnru.VALUES);
	}

	@ValueConverter(rule = "TypeClauseSociale")
	public IValueConverter<TypeClauseSociale> typeClauseSociale() {
		return new PhraseConverter<>(TypeClauseSociale.VALUES);
	}

	@ValueConverter(rule = "TypeEngagement")
	public IValueConverter<TypeEngagement> typeEngagement() {
		return new PhraseConverter<>(TypeEngagement.VALUES);
	}

	@ValueConverter(rule = "TypeReservation")
	public IValueConverter<TypeReservation> typeReservation() {
		return new PhraseConverter<>(TypeReservation.VALUES);
	}

	@ValueConverter(rule = "MotifExemptionSociale")
	public IValueConverter<MotifExemptionSociale> motifExemptionSociale() {
		return new PhraseConverter<>(MotifExemptionSociale.VALUES);
	}

	@ValueConverter(rule = "Indicateur")
	public IValueConverter<Indicateur> indicateur() {
		return new PhraseConverter<>(Indicateur.VALUES);
	}

	@ValueConverter(rule = "Comparateur")
	public IValueConverter<Comparateur> comparateur() {
		return new PhraseConverter<>(Comparateur.VALUES).aussi("≥", Comparateur.AU_MOINS).aussi("≤", Comparateur.AU_PLUS);
	}

	@ValueConverter(rule = "UniteCible")
	public IValueConverter<UniteCible> uniteCible() {
		return new PhraseConverter<>(UniteCible.VALUES).aussi("€ HT", UniteCible.EUROS);
	}

	@ValueConverter(rule = "BaseIndicateur")
	public IValueConverter<BaseIndicateur> baseIndicateur() {
		return new PhraseConverter<>(BaseIndicateur.VALUES);
	}

	@ValueConverter(rule = "Territoire")
	public IValueConverter<Territoire> territoire() {
		return new PhraseConverter<>(Territoire.VALUES);
	}

	@ValueConverter(rule = "TypeMarcheGlobal")
	public IValueConverter<TypeMarcheGlobal> typeMarcheGlobal() {
		return new PhraseConverter<>(TypeMarcheGlobal.VALUES);
	}

	@ValueConverter(rule = "FormePrix")
	public IValueConverter<FormePrix> formePrix() {
		return new PhraseConverter<>(FormePrix.VALUES);
	}

	@ValueConverter(rule = "TypePrix")
	public IValueConverter<TypePrix> typePrix() {
		return new PhraseConverter<>(TypePrix.VALUES);
	}

	@ValueConverter(rule = "TypeLieu")
	public IValueConverter<TypeLieu> typeLieu() {
		return new PhraseConverter<>(TypeLieu.VALUES);
	}

	@ValueConverter(rule = "FormeGroupement")
	public IValueConverter<FormeGroupement> formeGroupement() {
		return new PhraseConverter<>(FormeGroupement.VALUES);
	}

	@ValueConverter(rule = "GenreReconduction")
	public IValueConverter<GenreReconduction> genreReconduction() {
		return new PhraseConverter<>(GenreReconduction.VALUES);
	}

	@ValueConverter(rule = "OperationTravaux")
	public IValueConverter<OperationTravaux> operationTravaux() {
		return new PhraseConverter<>(OperationTravaux.VALUES);
	}

	@ValueConverter(rule = "GarantieAvance")
	public IValueConverter<GarantieAvance> garantieAvance() {
		return new PhraseConverter<>(GarantieAvance.VALUES);
	}

	@ValueConverter(rule = "Dimension")
	public IValueConverter<Dimension> dimension() {
		return new PhraseConverter<>(Dimension.VALUES);
	}

	@ValueConverter(rule = "TechniqueAchat")
	public IValueConverter<TechniqueAchat> techniqueAchat() {
		return new PhraseConverter<>(TechniqueAchat.VALUES);
	}

	@ValueConverter(rule = "TypeResultat")
	public IValueConverter<TypeResultat> typeResultat() {
		return new PhraseConverter<>(TypeResultat.VALUES);
	}

	@ValueConverter(rule = "TypeOperateur")
	public IValueConverter<TypeOperateur> typeOperateur() {
		return new PhraseConverter<>(TypeOperateur.VALUES);
	}

	@ValueConverter(rule = "CategorieBeneficiaire")
	public IValueConverter<CategorieBeneficiaire> categorieBeneficiaire() {
		return new PhraseConverter<>(CategorieBeneficiaire.VALUES);
	}

	@ValueConverter(rule = "ConsiderationSociale")
	public IValueConverter<ConsiderationSociale> considerationSociale() {
		return new PhraseConverter<>(ConsiderationSociale.VALUES);
	}

	@ValueConverter(rule = "ConsiderationEnvironnementale")
	public IValueConverter<ConsiderationEnvironnementale> considerationEnvironnementale() {
		return new PhraseConverter<>(ConsiderationEnvironnementale.VALUES);
	}

	@ValueConverter(rule = "AchatStrategique")
	public IValueConverter<AchatStrategique> achatStrategique() {
		return new PhraseConverter<>(AchatStrategique.VALUES);
	}

	@ValueConverter(rule = "ParticipationReservee")
	public IValueConverter<ParticipationReservee> participationReservee() {
		return new PhraseConverter<>(ParticipationReservee.VALUES);
	}

	@ValueConverter(rule = "TypePonderation")
	public IValueConverter<TypePonderation> typePonderation() {
		return new PhraseConverter<>(TypePonderation.VALUES);
	}

	@ValueConverter(rule = "NiveauRegle")
	public IValueConverter<NiveauRegle> niveauRegle() {
		return new PhraseConverter<>(NiveauRegle.VALUES);
	}

	@ValueConverter(rule = "Points")
	public IValueConverter<BigDecimal> points() {
		return new NombreConverter(Nombres.ESPACE + "points", "par exemple 40 points");
	}

	@ValueConverter(rule = "Surface")
	public IValueConverter<BigDecimal> surface() {
		return new NombreConverter(Nombres.ESPACE + "m²", "par exemple 1 200 m²");
	}

	@ValueConverter(rule = "Identifiant")
	public IValueConverter<String> identifiant() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "Version")
	public IValueConverter<String> version() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "MotDeCondition")
	public IValueConverter<String> motDeCondition() {
		return TEL_QUEL;
	}

	@ValueConverter(rule = "Fondement")
	public IValueConverter<String> fondement() {
		return new FondementConverter();
	}

	@ValueConverter(rule = "ForceClause")
	public IValueConverter<ForceClause> forceClause() {
		return new PhraseConverter<>(ForceClause.VALUES);
	}

	@ValueConverter(rule = "ForceDesClauses")
	public IValueConverter<ForceClause> forceDesClauses() {
		return new PhraseConverter<>(List.<ForceClause>of()).maison("incitatives", ForceClause.INCITATIVE).maison("équilibrées", ForceClause.EQUILIBREE)
				.maison("exigeantes", ForceClause.EXIGEANTE);
	}

	@ValueConverter(rule = "PorteeClause")
	public IValueConverter<PorteeClause> porteeClause() {
		return new PhraseConverter<>(PorteeClause.VALUES);
	}

	@ValueConverter(rule = "Code")
	public IValueConverter<String> code() {
		return TEL_QUEL;
	}

	private static final IValueConverter<String> TEL_QUEL = new AbstractNullSafeConverter<>() {

		@Override
		protected String internalToString(String value) {
			return value;
		}

		@Override
		protected String internalToValue(String string, INode node) {
			return string;
		}
	};
}
