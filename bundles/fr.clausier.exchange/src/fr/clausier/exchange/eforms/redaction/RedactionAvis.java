// SPDX-License-Identifier: EPL-2.0
package fr.clausier.exchange.eforms.redaction;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;

import fr.clausier.clauses.faits.FaitsAvis;
import fr.clausier.clauses.faits.FaitsAvisLot;
import fr.clausier.clauses.faits.FaitsCode;
import fr.clausier.clauses.faits.FaitsMarche;
import fr.clausier.exchange.Remarque;
import fr.clausier.model.calcul.Lots;
import fr.clausier.model.calcul.Montants;
import fr.clausier.model.heritage.MarcheEffectif;
import fr.clausier.model.strategie.Acheteur;
import fr.clausier.model.strategie.Allotissement;
import fr.clausier.model.strategie.AvisEuropeen;
import fr.clausier.model.strategie.Marche;
import fr.clausier.model.strategie.StrategieFactory;
import fr.clausier.model.strategie.StrategiePackage.Literals;

/** Writes the contract notice of a purchase, elements in the order of the UBL schema. Same purchase, same day: same bytes. */
public final class RedactionAvis {

    /** A notice and what is said of it; the subtype is that of the notice. */
    public record AvisEcrit(byte[] xml, int sousType, boolean complet, List<Remarque> remarques) {
    }

    /** Where the hours of notices are told. */
    public static final ZoneId PARIS = ZoneId.of("Europe/Paris");
    private static final String ESPACES = """
            <ContractNotice xmlns="urn:oasis:names:specification:ubl:schema:xsd:ContractNotice-2"
              xmlns:cac="urn:oasis:names:specification:ubl:schema:xsd:CommonAggregateComponents-2"
              xmlns:cbc="urn:oasis:names:specification:ubl:schema:xsd:CommonBasicComponents-2"
              xmlns:ext="urn:oasis:names:specification:ubl:schema:xsd:CommonExtensionComponents-2"
              xmlns:efac="http://data.europa.eu/p27/eforms-ubl-extension-aggregate-components/1"
              xmlns:efext="http://data.europa.eu/p27/eforms-ubl-extensions/1"
              xmlns:efbc="http://data.europa.eu/p27/eforms-ubl-extension-basic-components/1">
            """;

    private final MarcheEffectif effectif;
    private final Marche marche;
    private final FaitsAvis faits;
    private final FaitsMarche faitsMarche;
    private final LocalDate jour;
    private final SousTypeAvis sousType;
    private final Recueil recueil;
    private final Plume plume = new Plume();
    private final List<Acheteur> tous = new ArrayList<>();
    private final List<Organisation> acheteurs = new ArrayList<>();
    private Organisation recours;

    private RedactionAvis(Marche ecrit, LocalDate jour, SousTypeAvis sousType) {
        this.effectif = MarcheEffectif.de(ecrit);
        this.marche = effectif.marche();
        this.jour = jour;
        this.sousType = sousType;
        this.recueil = new Recueil(effectif);
        this.faitsMarche = new FaitsMarche(marche, jour);
        this.faits = faitsMarche.pieces().avis();
    }

    /** Why no European notice can be made of a purchase, as a sentence; empty when one can. */
    public static Optional<String> refus(Marche marche) {
        return SousTypeAvis.refus(marche);
    }

    /**
     * The notice of a purchase.
     *
     * @param ecrit purchase as it was written, not refused
     * @param jour  day the notice is sent
     * @throws fr.clausier.clauses.faits.DossierIncomplet when a figure that the notice states cannot be computed
     */
    public static AvisEcrit ecrire(Marche ecrit, LocalDate jour) {
        SousTypeAvis sousType = SousTypeAvis.de(ecrit).orElseThrow(() -> new IllegalArgumentException(refus(ecrit).orElse("")));
        return new RedactionAvis(ecrit, jour, sousType).avis();
    }

    private AvisEcrit avis() {
        organisations();
        String corps = corps();
        String procedure = uuid("procedure", cle());
        String avis = uuid("avis", cle() + jour + corps);
        Plume tete = new Plume();
        tete.valeur("cbc:UBLVersionID", "2.3").valeur("cbc:CustomizationID", "eforms-sdk-1.15").id("cbc:ID", "notice-id", avis).valeur("cbc:ContractFolderID", procedure)
                .valeur("cbc:IssueDate", date(jour)).valeur("cbc:IssueTime", "00:00:00" + decalage(jour)).valeur("cbc:VersionID", "01")
                .valeur("cbc:RegulatoryDomain", sousType.base()).code("cbc:NoticeTypeCode", "competition", sousType.type()).valeur("cbc:NoticeLanguageCode", "FRA");
        Plume extensions = new Plume();
        extensions.extension(() -> {
            extensions.groupe("efac:NoticeSubType", () -> extensions.code("cbc:SubTypeCode", "notice-subtype", String.valueOf(sousType.numero())));
            extensions.groupe("efac:Organizations", () -> {
                acheteurs.forEach(o -> o.ecrire(extensions));
                if (recours != null) {
                    recours.ecrire(extensions);
                }
            });
        });
        String xml = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + ESPACES + extensions + tete + corps + "</ContractNotice>\n";
        return new AvisEcrit(xml.getBytes(StandardCharsets.UTF_8), sousType.numero(), !recueil.incomplet(), recueil.remarques());
    }

    private void organisations() {
        Acheteur acheteur = marche.getAcheteur();
        tous.add(acheteur);
        if (marche.getGroupement() != null) {
            marche.getGroupement().getMembres().stream().filter(m -> !m.eIsProxy() && !tous.contains(m)).forEach(tous::add);
        }
        Acheteur chef = marche.getGroupement() == null || marche.getGroupement().getCoordonnateur() == null ? acheteur : marche.getGroupement().getCoordonnateur();
        tous.forEach(a -> acheteurs.add(Organisation.de(a, acheteurs.size() + 1, tous.size() > 1 ? Boolean.valueOf(a == chef) : null, recueil)));
        if (acheteur.getRecours() == null) {
            recueil.manque("L'avis nomme l'instance chargée des recours\u00A0: écrivez «\u00A0recours\u00A0» et le nom du tribunal dans la déclaration de l'acheteur.", acheteur,
                    Literals.ACHETEUR__RECOURS);
        } else {
            recours = Organisation.de(acheteur.getRecours(), tous.size() + 1, recueil);
        }
    }

    private String corps() {
        for (int i = 0; i < acheteurs.size(); i++) {
            acheteur(tous.get(i), acheteurs.get(i));
        }
        conditions();
        deroulement();
        objet();
        int rang = 1;
        RedactionLot lots = new RedactionLot(marche, faitsMarche, sousType, acheteurs.get(0), recours, recueil, plume);
        for (FaitsAvisLot lot : faits.lots()) {
            lots.ecrire(lot, rang++);
        }
        return plume.toString();
    }

    private void acheteur(Acheteur acheteur, Organisation organisation) {
        String type = CodesAvis.typeJuridique(acheteur.getType());
        if (type == null && !sousType.reseaux()) {
            recueil.manque("L'avis dit la nature juridique de l'acheteur\u00A0: écrivez «\u00A0type\u00A0», par exemple «\u00A0type collectivité\u00A0».", acheteur,
                    Literals.ACHETEUR__TYPE);
        }
        plume.groupe("cac:ContractingParty", () -> {
            plume.valeur("cbc:BuyerProfileURI", organisation.site());
            plume.groupe("cac:ContractingPartyType", () -> plume.code("cbc:PartyTypeCode", "buyer-legal-type", type));
            plume.groupe("cac:ContractingActivity", () -> plume.code("cbc:ActivityTypeCode", sousType.reseaux() ? "entity-activity" : "authority-activity", activite(acheteur)));
            organisation.designer("cac:Party", plume);
        });
    }

    private String activite(Acheteur acheteur) {
        if (acheteur.getActivite() == null) {
            recueil.manque("L'avis dit l'activité principale de l'acheteur\u00A0: écrivez «\u00A0activité\u00A0» et l'un de ces libellés\u00A0: "
                    + CodesAvis.choix("authority-activity") + ".", acheteur, Literals.ACHETEUR__ACTIVITE);
            return null;
        }
        String lue = CodesAvis.lire("authority-activity", acheteur.getActivite()).orElse(sousType.reseaux() ? acheteur.getActivite().strip() : null);
        if (lue == null) {
            recueil.manque("«\u00A0" + acheteur.getActivite() + "\u00A0» n'est pas une activité de la liste européenne\u00A0: choisissez parmi "
                    + CodesAvis.choix("authority-activity") + ".", acheteur, Literals.ACHETEUR__ACTIVITE);
        }
        return lue;
    }

    private void conditions() {
        recueil.deduit("Motifs d'exclusion et conditions de participation\u00A0: renvoi aux documents de la consultation, que le règlement de la consultation détaille.");
        plume.groupe("cac:TenderingTerms", () -> {
            RedactionLot.exigence(plume, "exclusion-grounds-source", "epo-procurement-document");
            Allotissement allotissement = marche.getAllotissement();
            if (allotissement != null && marche.getLots().size() > 1) {
                plume.groupe("cac:LotDistribution", () -> plume.valeur("cbc:MaximumLotsAwardedNumeric", allotissement.getAttributionMax())
                        .valeur("cbc:MaximumLotsSubmittedNumeric", allotissement.getOffresMax() != null ? allotissement.getOffresMax() : Integer.valueOf(marche.getLots().size())));
            } else if (marche.getLots().size() > 1) {
                plume.groupe("cac:LotDistribution", () -> plume.valeur("cbc:MaximumLotsSubmittedNumeric", marche.getLots().size()));
            }
        });
    }

    private void deroulement() {
        FaitsCode procedure = faits.procedure();
        plume.groupe("cac:TenderingProcess", () -> {
            plume.texte("cbc:Description", sousType.social() ? faitsMarche.procedure().libelle() : null);
            plume.code("cbc:ProcedureCode", "procurement-procedure-type", procedure.code());
            if (List.of("open", "restricted", "neg-w-call").contains(procedure.code()) && !sousType.social()) {
                recueil.deduit("Procédure accélérée\u00A0: non (la stratégie n'invoque pas l'urgence).");
                plume.groupe("cac:ProcessJustification", () -> plume.code("cbc:ProcessReasonCode", "accelerated-procedure", "false"));
            }
        });
    }

    private void objet() {
        plume.groupe("cac:ProcurementProject", () -> {
            plume.id("cbc:ID", "InternalID", marche.getReference());
            plume.texte("cbc:Name", faitsMarche.titre());
            plume.texte("cbc:Description", faitsMarche.objet() != null ? faitsMarche.objet() : faitsMarche.description() != null ? faitsMarche.description() : faitsMarche.titre());
            if (faits.nature() == null) {
                recueil.manque("L'avis dit la nature du marché\u00A0: écrivez «\u00A0nature\u00A0» suivi de travaux, fournitures ou services.", marche, Literals.MARCHE__NATURE);
            } else {
                plume.code("cbc:ProcurementTypeCode", "contract-nature", faits.nature().code());
            }
            AvisEuropeen avis = avisEuropeen(marche);
            plume.groupe("cac:RequestedTenderTotal", () -> {
                if (marche.getAccordCadre() != null) {
                    plume.extension(() -> plume.valeur("efbc:FrameworkMaximumAmount", montant(marche.getAccordCadre().getMaximum()), "currencyID", "EUR"));
                }
                if (avis.isPublieEstimation()) {
                    plume.valeur("cbc:EstimatedOverallContractAmount", Montants.estimation(marche).map(RedactionAvis::montant).orElse(null), "currencyID", "EUR");
                }
            });
            RedactionLot.cpv(plume, Lots.de(marche).stream().flatMap(l -> Stream.concat(marche.getCpv().stream(), l.getCpv().stream())).distinct().toList());
            if (marche.getCpv().isEmpty() && Lots.de(marche).stream().allMatch(l -> l.getCpv().isEmpty())) {
                recueil.manque("Il manque le code CPV principal\u00A0: écrivez «\u00A0cpv\u00A0» et huit chiffres.", marche, Literals.PRESTATION__CPV);
            }
            RedactionLot.lieu(plume, faits, marche, recueil);
        });
    }

    /** The declared values, or none. */
    static AvisEuropeen avisEuropeen(Marche marche) {
        return marche.getAvisEuropeen() == null ? StrategieFactory.eINSTANCE.createAvisEuropeen() : marche.getAvisEuropeen();
    }

    static String montant(BigDecimal montant) {
        return montant == null ? null : montant.stripTrailingZeros().scale() <= 0 ? montant.toBigInteger().toString() : montant.setScale(2, RoundingMode.HALF_UP).toPlainString();
    }

    static String date(LocalDate jour) {
        return jour + decalage(jour);
    }

    /** Offset of Paris at noon of a day: +01:00 or +02:00. */
    static String decalage(LocalDate jour) {
        return jour.atTime(12, 0).atZone(PARIS).getOffset().getId();
    }

    private String cle() {
        return marche.getAcheteur().getSiret() + "|" + (marche.getReference() == null ? marche.getName() : marche.getReference());
    }

    /** An identifier of version 4, as the rules demand, that only depends on its text. */
    private static String uuid(String genre, String texte) {
        try {
            byte[] octets = MessageDigest.getInstance("SHA-256").digest((genre + "|" + texte).getBytes(StandardCharsets.UTF_8));
            ByteBuffer b = ByteBuffer.wrap(octets);
            return new UUID(b.getLong() & ~0xF000L | 0x4000L, b.getLong() & 0x3FFFFFFFFFFFFFFFL | 0x8000000000000000L).toString();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
