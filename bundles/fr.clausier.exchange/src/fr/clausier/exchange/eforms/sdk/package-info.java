// SPDX-License-Identifier: EPL-2.0
/** What the eForms SDK 1.15.1 says of a notice, without the network: its schemas, its rules, their French texts. */
package fr.clausier.exchange.eforms.sdk;
