// SPDX-License-Identifier: EPL-2.0
/** What the SDK says of notices, against the SDK's own notices and reports. */
package fr.clausier.exchange.eforms.sdk;
